/** `v3/marketing/goods-subsidy-activity/qualification/` */
export interface Qualification {
  /** 品牌小店营销：锁定品牌加价购活动资格 */
  lock: import('./qualification/lock.js').Lock
  /** 品牌小店营销：解锁品牌加价购活动资格 */
  unlock: import('./qualification/unlock.js').Unlock
}
