/** `v3/marketing/busifavor/product-coupons/` */
export interface ProductCoupons {
  preSend: import('./product-coupons/pre-send.js').PreSend
  send: import('./product-coupons/send.js').Send
}
