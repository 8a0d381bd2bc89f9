/** `v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/` */
export interface MerchantCode {
  /** 商户资料变更 */
  outRequestNo: import('./_merchant_code_/out-request-no.js').OutRequestNo
}
