/** `v3/papay/pay/harmony/transactions/` */
export interface Transactions {
  apply: import('./transactions/apply.js').Apply
}
