/** `v3/brand/marketing/shake-activities/` */
export interface ShakeActivities {
  /** 摇一摇有优惠：查询摇优惠活动列表 */
  activities: import('./shake-activities/activities.js').Activities
}
