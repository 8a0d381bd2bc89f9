/** `v3/marketing/goods-subsidy-activity/activity/{activity_id}/` */
export interface ActivityId {
  /** 品牌小店营销：门店报名品牌加价购活动 */
  apply: import('./_activity_id_/apply.js').Apply
}
