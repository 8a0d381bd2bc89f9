/** `v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/` */
export interface CouponCode {
  /** 商家券 */
  appids: import('./_coupon_code_/appids.js').Appids
}
