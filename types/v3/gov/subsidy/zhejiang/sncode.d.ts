/** `v3/gov/subsidy/zhejiang/sncode/` */
export interface Sncode {
  /** 国补（国家消费品换新补贴）：sn码锁定 */
  lock: import('./sncode/lock.js').Lock
  /** 国补（国家消费品换新补贴）：sn码销售状态查询 */
  query: import('./sncode/query.js').Query
  /** 国补（国家消费品换新补贴）：sn码解锁 */
  unlock: import('./sncode/unlock.js').Unlock
}
