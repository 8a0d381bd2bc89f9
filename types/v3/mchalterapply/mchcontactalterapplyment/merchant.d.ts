/** `v3/mchalterapply/mchcontactalterapplyment/merchant/` */
export interface Merchant {
  /** 商户超管变更 */
  _merchant_code_: import('./merchant/_merchant_code_.js').MerchantCode
}
