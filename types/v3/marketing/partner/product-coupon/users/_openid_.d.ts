/** `v3/marketing/partner/product-coupon/users/{openid}/` */
export interface Openid {
  couponBundles: import('./_openid_/coupon-bundles.js').CouponBundles
  coupons: import('./_openid_/coupons.js').Coupons
  preSendCoupon: import('./_openid_/pre-send-coupon.js').PreSendCoupon
  preSendCouponBundle: import('./_openid_/pre-send-coupon-bundle.js').PreSendCouponBundle
}
