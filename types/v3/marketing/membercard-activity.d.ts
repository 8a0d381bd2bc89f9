/** `v3/marketing/membercard-activity/` */
export interface MembercardActivity {
  /** 会员有礼：创建活动、查询活动列表 */
  activities: import('./membercard-activity/activities.js').Activities
}
