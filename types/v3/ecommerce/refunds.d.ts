/** `v3/ecommerce/refunds/` */
export interface Refunds {
  /** 平台收付通·退款 */
  _refund_id_: import('./refunds/_refund_id_.js').RefundId
  /** 平台收付通·退款：退款申请 */
  apply: import('./refunds/apply.js').Apply
  /** 平台收付通·退款 */
  id: import('./refunds/id.js').Id
  /** 平台收付通·退款 */
  outRefundNo: import('./refunds/out-refund-no.js').OutRefundNo
}
