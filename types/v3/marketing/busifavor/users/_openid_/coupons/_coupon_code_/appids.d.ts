/** `v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/` */
export interface Appids {
  _appid_: import('./appids/_appid_.js').Appid
}
