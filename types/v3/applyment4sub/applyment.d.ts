/** `v3/applyment4sub/applyment/` */
export interface Applyment {
  _empty_: import('./applyment/_empty_.js').TrailingSlash
  applyment_id: import('./applyment/applyment_id.js').ApplymentId
  business_code: import('./applyment/business_code.js').BusinessCode
}
