/** `v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/` */
export interface Appids {
  /** 商家券：查询用户单张券详情 */
  _appid_: import('./appids/_appid_.js').Appid
}
