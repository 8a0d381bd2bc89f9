/** `v3/brand/marketing/` */
export interface Marketing {
  /** 摇一摇有优惠 */
  shakeActivities: import('./marketing/shake-activities.js').ShakeActivities
}
