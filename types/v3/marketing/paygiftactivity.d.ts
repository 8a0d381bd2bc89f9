/** `v3/marketing/paygiftactivity/` */
export interface Paygiftactivity {
  /** 支付有礼：获取支付有礼活动列表 */
  activities: import('./paygiftactivity/activities.js').Activities
  /** 支付有礼：创建全场满额送活动 */
  uniqueThresholdActivity: import('./paygiftactivity/unique-threshold-activity.js').UniqueThresholdActivity
}
