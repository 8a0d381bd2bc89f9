/** `v3/marketing/busifavor/product-coupons/` */
export interface ProductCoupons {
  /** 商家券：向用户预发放商品券 */
  preSend: import('./product-coupons/pre-send.js').PreSend
  /** 商家券：向用户发放商品券 */
  send: import('./product-coupons/send.js').Send
}
