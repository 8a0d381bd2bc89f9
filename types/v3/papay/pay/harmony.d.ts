/** `v3/papay/pay/harmony/` */
export interface Harmony {
  /** 委托代扣 */
  transactions: import('./harmony/transactions.js').Transactions
}
