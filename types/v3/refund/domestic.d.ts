/** `v3/refund/domestic/` */
export interface Domestic {
  /** 退款：申请退款 */
  refunds: import('./domestic/refunds.js').Refunds
}
