/** `v3/ecommerce/refunds/out-refund-no/` */
export interface OutRefundNo {
  /** 平台收付通·退款：通过商户退款单号查询退款 */
  _out_refund_no_: import('./out-refund-no/_out_refund_no_.js').OutRefundNoValue
}
