/** `brand/marketing/product-coupon/users/{openid}/` */
export interface Openid {
  /** 商品券：向用户发放商品券、指定券状态查询用户商品券列表 */
  coupons: import('./_openid_/coupons.js').Coupons
  /** 商品券：向用户预发放商品券（小程序发券组件） */
  preSendCoupon: import('./_openid_/pre-send-coupon.js').PreSendCoupon
}
