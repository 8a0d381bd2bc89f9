/** `v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/` */
export interface MerchantCode {
  outRequestNo: import('./_merchant_code_/out-request-no.js').OutRequestNo
}
