/** `v3/marketing/weekly-discount/` */
export interface WeeklyDiscount {
  /** 周周惠：查询周周惠活动列表 */
  activities: import('./weekly-discount/activities.js').Activities
}
