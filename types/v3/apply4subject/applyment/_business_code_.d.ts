/** `v3/apply4subject/applyment/{business_code}/` */
export interface BusinessCode {
  cancel: import('./_business_code_/cancel.js').Cancel
}
