/** `v3/marketing/busifavor/users/{openid}/` */
export interface Openid {
  /** 商家券：根据过滤条件查询用户券 */
  coupons: import('./_openid_/coupons.js').Coupons
}
