/** `v3/marketing/busifavor/users/{openid}/` */
export interface Openid {
  coupons: import('./_openid_/coupons.js').Coupons
}
