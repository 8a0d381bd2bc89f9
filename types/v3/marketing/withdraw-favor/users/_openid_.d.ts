/** `v3/marketing/withdraw-favor/users/{openid}/` */
export interface Openid {
  coupons: import('./_openid_/coupons.js').Coupons
}
