/** `v3/papay/pay/partner/` */
export interface Partner {
  /** 委托代扣 */
  schedules: import('./partner/schedules.js').Schedules
  /** 委托代扣 */
  transactions: import('./partner/transactions.js').Transactions
}
