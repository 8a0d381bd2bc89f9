/** `v3/refund/domestic/refunds/{refund_id}/` */
export interface RefundId {
  /** 退款：发起异常退款 */
  applyAbnormalRefund: import('./_refund_id_/apply-abnormal-refund.js').ApplyAbnormalRefund
}
