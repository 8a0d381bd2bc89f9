/** `v3/papay/pay/harmony/` */
export interface Harmony {
  transactions: import('./harmony/transactions.js').Transactions
}
