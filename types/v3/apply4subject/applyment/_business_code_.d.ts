/** `v3/apply4subject/applyment/{business_code}/` */
export interface BusinessCode {
  /** 商户开户意愿确认：撤销商户开户意愿申请单 */
  cancel: import('./_business_code_/cancel.js').Cancel
}
