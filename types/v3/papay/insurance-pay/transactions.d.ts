/** `v3/papay/insurance-pay/transactions/` */
export interface Transactions {
  apply: import('./transactions/apply.js').Apply
}
