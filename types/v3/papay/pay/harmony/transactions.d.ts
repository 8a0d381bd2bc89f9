/** `v3/papay/pay/harmony/transactions/` */
export interface Transactions {
  /** 委托代扣：代扣受理扣款 */
  apply: import('./transactions/apply.js').Apply
}
