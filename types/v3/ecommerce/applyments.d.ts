/** `v3/ecommerce/applyments/` */
export interface Applyments {
  _applyment_id_: import('./applyments/_applyment_id_.js').ApplymentId
  _empty_: import('./applyments/_empty_.js').TrailingSlash
  outRequestNo: import('./applyments/out-request-no.js').OutRequestNo
  submitAccountHostingApplyment: import('./applyments/submit-account-hosting-applyment.js').SubmitAccountHostingApplyment
  submitSignVerifyInfo: import('./applyments/submit-sign-verify-info.js').SubmitSignVerifyInfo
}
