/** `v3/refunds/id/` */
export interface Id {
  /** 境外支付·退款（旧路径）：查询单笔退款(微信支付退款订单号) */
  _refund_id_: import('./id/_refund_id_.js').RefundId
}
