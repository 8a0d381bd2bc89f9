/** `v3/marketing/partner/product-coupon/users/{openid}/` */
export interface Openid {
  /** 商品券：向用户发放商品券批次组 */
  couponBundles: import('./_openid_/coupon-bundles.js').CouponBundles
  /** 商品券：向用户发放商品券、指定券状态查询用户商品券列表 */
  coupons: import('./_openid_/coupons.js').Coupons
  /** 商品券：向用户预发放商品券 */
  preSendCoupon: import('./_openid_/pre-send-coupon.js').PreSendCoupon
  /** 商品券：向用户预发放商品券批次组 */
  preSendCouponBundle: import('./_openid_/pre-send-coupon-bundle.js').PreSendCouponBundle
}
