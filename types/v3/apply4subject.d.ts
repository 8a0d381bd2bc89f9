/** `v3/apply4subject/` */
export interface Apply4subject {
  /** 商户开户意愿确认：提交商户开户意愿申请单、查询商户开户意愿申请单审核结果 */
  applyment: import('./apply4subject/applyment.js').Applyment
}
