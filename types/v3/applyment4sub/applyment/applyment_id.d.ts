/** `v3/applyment4sub/applyment/applyment_id/` */
export interface ApplymentId {
  /** 特约商户进件：通过申请单号查询申请状态 */
  _applyment_id_: import('./applyment_id/_applyment_id_.js').ApplymentIdValue
}
