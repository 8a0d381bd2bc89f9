/** `brand/marketing/product-coupon/users/{openid}/` */
export interface Openid {
  coupons: import('./_openid_/coupons.js').Coupons
  preSendCoupon: import('./_openid_/pre-send-coupon.js').PreSendCoupon
}
