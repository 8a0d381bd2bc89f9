/** `v3/ecommerce/applyments/` */
export interface Applyments {
  /** 平台收付通·二级商户进件：通过申请单ID查询申请状态 */
  _applyment_id_: import('./applyments/_applyment_id_.js').ApplymentId
  /** 平台收付通·二级商户进件：二级商户进件 */
  _empty_: import('./applyments/_empty_.js').TrailingSlash
  /** 平台收付通·二级商户进件 */
  outRequestNo: import('./applyments/out-request-no.js').OutRequestNo
  /** 平台收付通·二级商户进件：提交申请单 */
  submitAccountHostingApplyment: import('./applyments/submit-account-hosting-applyment.js').SubmitAccountHostingApplyment
  /** 平台收付通·二级商户进件：平台代理签约核身 */
  submitSignVerifyInfo: import('./applyments/submit-sign-verify-info.js').SubmitSignVerifyInfo
}
