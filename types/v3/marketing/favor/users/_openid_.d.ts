/** `v3/marketing/favor/users/{openid}/` */
export interface Openid {
  /** 代金券：发放代金券、根据商户号查用户的券 */
  coupons: import('./_openid_/coupons.js').Coupons
}
