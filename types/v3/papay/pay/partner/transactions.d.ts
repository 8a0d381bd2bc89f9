/** `v3/papay/pay/partner/transactions/` */
export interface Transactions {
  apply: import('./transactions/apply.js').Apply
}
