/** `v3/multiuse/` */
export interface Multiuse {
  stocks: import('./multiuse/stocks.js').Stocks
  users: import('./multiuse/users.js').Users
}
