/** `v3/apply4subject/applyment/{applyment_id}/` */
export interface ApplymentId {
  /** 商户开户意愿确认：撤销商户开户意愿申请单 */
  cancel: import('./_applyment_id_/cancel.js').Cancel
}
