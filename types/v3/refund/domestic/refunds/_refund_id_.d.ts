/** `v3/refund/domestic/refunds/{refund_id}/` */
export interface RefundId {
  applyAbnormalRefund: import('./_refund_id_/apply-abnormal-refund.js').ApplyAbnormalRefund
}
