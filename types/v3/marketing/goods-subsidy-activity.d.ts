/** `v3/marketing/goods-subsidy-activity/` */
export interface GoodsSubsidyActivity {
  /** 品牌小店营销：按区域查询品牌加价购活动 */
  activities: import('./goods-subsidy-activity/activities.js').Activities
  /** 品牌小店营销 */
  activity: import('./goods-subsidy-activity/activity.js').Activity
  /** 品牌小店营销 */
  qualification: import('./goods-subsidy-activity/qualification.js').Qualification
  /** 品牌小店营销 */
  retailStoreAct: import('./goods-subsidy-activity/retail-store-act.js').RetailStoreAct
}
