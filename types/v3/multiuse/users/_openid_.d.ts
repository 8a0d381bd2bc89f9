/** `v3/multiuse/users/{openid}/` */
export interface Openid {
  coupons: import('./_openid_/coupons.js').Coupons
}
