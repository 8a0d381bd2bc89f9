/** `v3/ecommerce/refunds/{refund_id}/` */
export interface RefundId {
  applyAbnormalRefund: import('./_refund_id_/apply-abnormal-refund.js').ApplyAbnormalRefund
  returnAdvance: import('./_refund_id_/return-advance.js').ReturnAdvance
}
