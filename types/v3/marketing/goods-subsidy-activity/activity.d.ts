/** `v3/marketing/goods-subsidy-activity/activity/` */
export interface Activity {
  _activity_id_: import('./activity/_activity_id_.js').ActivityId
}
