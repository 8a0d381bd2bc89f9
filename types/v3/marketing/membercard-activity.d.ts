/** `v3/marketing/membercard-activity/` */
export interface MembercardActivity {
  activities: import('./membercard-activity/activities.js').Activities
}
