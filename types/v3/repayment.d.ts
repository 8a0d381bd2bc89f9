/** `v3/repayment/` */
export interface Repayment {
  combineTransactions: import('./repayment/combine-transactions.js').CombineTransactions
}
