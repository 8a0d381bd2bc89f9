/** `v3/refund/domestic/` */
export interface Domestic {
  refunds: import('./domestic/refunds.js').Refunds
}
