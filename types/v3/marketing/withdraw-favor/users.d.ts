/** `v3/marketing/withdraw-favor/users/` */
export interface Users {
  /** 提现免费券 */
  _openid_: import('./users/_openid_.js').Openid
}
