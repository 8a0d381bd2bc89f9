/** `v3/marketing/goods-subsidy-activity/` */
export interface GoodsSubsidyActivity {
  activities: import('./goods-subsidy-activity/activities.js').Activities
  activity: import('./goods-subsidy-activity/activity.js').Activity
  qualification: import('./goods-subsidy-activity/qualification.js').Qualification
  retailStoreAct: import('./goods-subsidy-activity/retail-store-act.js').RetailStoreAct
}
