/** `v3/brand/marketing/shake-activities/` */
export interface ShakeActivities {
  activities: import('./shake-activities/activities.js').Activities
}
