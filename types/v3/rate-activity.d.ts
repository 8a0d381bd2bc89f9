/** `v3/rate-activity/` */
export interface RateActivity {
  applications: import('./rate-activity/applications.js').Applications
}
