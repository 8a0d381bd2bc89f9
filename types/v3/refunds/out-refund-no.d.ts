/** `v3/refunds/out-refund-no/` */
export interface OutRefundNo {
  _out_refund_no_: import('./out-refund-no/_out_refund_no_.js').OutRefundNoValue
}
