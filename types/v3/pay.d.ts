/** `v3/pay/` */
export interface Pay {
  transactions: import('./pay/transactions.js').Transactions
}
