/** `v3/marketing/bank-favor/users/{openid}/coupons/` */
export interface Coupons {
  _coupon_id_: import('./coupons/_coupon_id_.js').CouponId
}
