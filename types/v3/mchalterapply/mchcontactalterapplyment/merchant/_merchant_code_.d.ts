/** `v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/` */
export interface MerchantCode {
  /** 商户超管变更 */
  outRequestNo: import('./_merchant_code_/out-request-no.js').OutRequestNo
}
