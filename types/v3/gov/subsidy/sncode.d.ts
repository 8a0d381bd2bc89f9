/** `v3/gov/subsidy/sncode/` */
export interface Sncode {
  lock: import('./sncode/lock.js').Lock
  query: import('./sncode/query.js').Query
  unlock: import('./sncode/unlock.js').Unlock
}
