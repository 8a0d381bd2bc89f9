/** `v3/multiuse/` */
export interface Multiuse {
  /** 消费金 */
  stocks: import('./multiuse/stocks.js').Stocks
  /** 消费金 */
  users: import('./multiuse/users.js').Users
}
