/** `v3/rate-activity/` */
export interface RateActivity {
  /** 优惠费率活动：报名费率优惠活动 */
  applications: import('./rate-activity/applications.js').Applications
}
