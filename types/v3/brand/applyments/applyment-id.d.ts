/** `v3/brand/applyments/applyment-id/` */
export interface ApplymentId {
  /** 品牌入驻：根据申请单ID查询申请状态 */
  _applyment_id_: import('./applyment-id/_applyment_id_.js').ApplymentIdValue
}
