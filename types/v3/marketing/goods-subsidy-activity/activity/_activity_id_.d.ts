/** `v3/marketing/goods-subsidy-activity/activity/{activity_id}/` */
export interface ActivityId {
  apply: import('./_activity_id_/apply.js').Apply
}
