/** `v3/gov/subsidy/sncode/` */
export interface Sncode {
  /** 国补（国家消费品换新补贴）：sn码锁定 */
  lock: import('./sncode/lock.js').Lock
  /** 国补（国家消费品换新补贴）：查询sn码状态 */
  query: import('./sncode/query.js').Query
  /** 国补（国家消费品换新补贴）：sn码解锁 */
  unlock: import('./sncode/unlock.js').Unlock
}
