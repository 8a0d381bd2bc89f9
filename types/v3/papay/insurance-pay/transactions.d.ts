/** `v3/papay/insurance-pay/transactions/` */
export interface Transactions {
  /** 保险商户委托代扣：保险商户受理保险自动续费扣款 */
  apply: import('./transactions/apply.js').Apply
}
