/** `v3/mchalterapply/mchsubjectalterapplyment/merchant/` */
export interface Merchant {
  /** 商户资料变更 */
  _merchant_code_: import('./merchant/_merchant_code_.js').MerchantCode
}
