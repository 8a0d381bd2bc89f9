/** `v3/marketing/bank-favor/users/{openid}/coupons/` */
export interface Coupons {
  /** 银行立减：查询绑定多笔立减活动的代金券详情 */
  _coupon_id_: import('./coupons/_coupon_id_.js').CouponId
}
