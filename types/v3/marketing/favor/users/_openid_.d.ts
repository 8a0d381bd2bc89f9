/** `v3/marketing/favor/users/{openid}/` */
export interface Openid {
  coupons: import('./_openid_/coupons.js').Coupons
}
