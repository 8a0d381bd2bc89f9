/** `v3/papay/pay/` */
export interface Pay {
  /** 委托代扣 */
  harmony: import('./pay/harmony.js').Harmony
  /** 委托代扣 */
  partner: import('./pay/partner.js').Partner
  /** 委托代扣 */
  schedules: import('./pay/schedules.js').Schedules
  /** 委托代扣 */
  transactions: import('./pay/transactions.js').Transactions
}
