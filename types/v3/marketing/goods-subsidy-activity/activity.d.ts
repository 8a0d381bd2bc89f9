/** `v3/marketing/goods-subsidy-activity/activity/` */
export interface Activity {
  /** 品牌小店营销 */
  _activity_id_: import('./activity/_activity_id_.js').ActivityId
}
