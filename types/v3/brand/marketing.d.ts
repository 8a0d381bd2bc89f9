/** `v3/brand/marketing/` */
export interface Marketing {
  shakeActivities: import('./marketing/shake-activities.js').ShakeActivities
}
