/** `v3/marketing/partner/product-coupon/users/` */
export interface Users {
  /** 商品券 */
  _openid_: import('./users/_openid_.js').Openid
}
