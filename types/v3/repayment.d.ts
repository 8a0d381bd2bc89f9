/** `v3/repayment/` */
export interface Repayment {
  /** 还款支付 */
  combineTransactions: import('./repayment/combine-transactions.js').CombineTransactions
}
