/** `v3/applyment4sub/applyment/` */
export interface Applyment {
  /** 特约商户进件：提交申请单 */
  _empty_: import('./applyment/_empty_.js').TrailingSlash
  /** 特约商户进件 */
  applyment_id: import('./applyment/applyment_id.js').ApplymentId
  /** 特约商户进件 */
  business_code: import('./applyment/business_code.js').BusinessCode
}
