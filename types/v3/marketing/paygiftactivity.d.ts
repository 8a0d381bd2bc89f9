/** `v3/marketing/paygiftactivity/` */
export interface Paygiftactivity {
  activities: import('./paygiftactivity/activities.js').Activities
  uniqueThresholdActivity: import('./paygiftactivity/unique-threshold-activity.js').UniqueThresholdActivity
}
