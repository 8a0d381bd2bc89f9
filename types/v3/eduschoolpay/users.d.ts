/** `v3/eduschoolpay/users/` */
export interface Users {
  /** 校园轻松付 */
  _openid_: import('./users/_openid_.js').Openid
}
