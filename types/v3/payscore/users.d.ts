/** `v3/payscore/users/` */
export interface Users {
  /** 微信支付分 */
  _openid_: import('./users/_openid_.js').Openid
}
