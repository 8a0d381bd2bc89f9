/** `hk/v3/refunds/out-refund-no/` */
export interface OutRefundNo {
  /** 境外支付（香港接入点）：查询单笔退款(商户退款订单号) */
  _out_refund_no_: import('./out-refund-no/_out_refund_no_.js').OutRefundNoValue
}
