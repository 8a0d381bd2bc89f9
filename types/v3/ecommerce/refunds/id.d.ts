/** `v3/ecommerce/refunds/id/` */
export interface Id {
  _refund_id_: import('./id/_refund_id_.js').RefundId
}
