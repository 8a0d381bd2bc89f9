/** `v3/papay/pay/transactions/` */
export interface Transactions {
  apply: import('./transactions/apply.js').Apply
}
