/** `v3/marketing/goods-subsidy-activity/qualification/` */
export interface Qualification {
  lock: import('./qualification/lock.js').Lock
  unlock: import('./qualification/unlock.js').Unlock
}
