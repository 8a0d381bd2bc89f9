/** `v3/marketing/weekly-discount/` */
export interface WeeklyDiscount {
  activities: import('./weekly-discount/activities.js').Activities
}
