/** `v3/marketing/withdraw-favor/users/{openid}/` */
export interface Openid {
  /** 提现免费券：为用户发银行提现免费券、查询批次下用户银行提现免费券列表 */
  coupons: import('./_openid_/coupons.js').Coupons
}
