/** `v3/marketing/partner/product-coupon/users/` */
export interface Users {
  _openid_: import('./users/_openid_.js').Openid
}
