/** `v3/ecommerce/refunds/` */
export interface Refunds {
  _refund_id_: import('./refunds/_refund_id_.js').RefundId
  apply: import('./refunds/apply.js').Apply
  id: import('./refunds/id.js').Id
  outRefundNo: import('./refunds/out-refund-no.js').OutRefundNo
}
