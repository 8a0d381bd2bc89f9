/** `v3/ecommerce/refunds/{refund_id}/` */
export interface RefundId {
  /** 平台收付通·退款：发起异常退款 */
  applyAbnormalRefund: import('./_refund_id_/apply-abnormal-refund.js').ApplyAbnormalRefund
  /** 平台收付通·退款：垫付退款回补、查询垫付回补结果 */
  returnAdvance: import('./_refund_id_/return-advance.js').ReturnAdvance
}
