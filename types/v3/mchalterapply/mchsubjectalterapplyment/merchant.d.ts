/** `v3/mchalterapply/mchsubjectalterapplyment/merchant/` */
export interface Merchant {
  _merchant_code_: import('./merchant/_merchant_code_.js').MerchantCode
}
