/** `v3/papay/pay/transactions/` */
export interface Transactions {
  /** 委托代扣：受理扣款 */
  apply: import('./transactions/apply.js').Apply
}
