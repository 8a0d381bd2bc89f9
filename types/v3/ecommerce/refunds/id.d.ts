/** `v3/ecommerce/refunds/id/` */
export interface Id {
  /** 平台收付通·退款：通过微信支付退款单号查询退款 */
  _refund_id_: import('./id/_refund_id_.js').RefundId
}
