/** `v3/mchalterapply/mchcontactalterapplyment/merchant/` */
export interface Merchant {
  _merchant_code_: import('./merchant/_merchant_code_.js').MerchantCode
}
