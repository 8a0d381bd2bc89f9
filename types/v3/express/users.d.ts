/** `v3/express/users/` */
export interface Users {
  /** 微信寄快递 */
  _openid_: import('./users/_openid_.js').Openid
}
