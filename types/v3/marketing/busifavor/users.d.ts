/** `v3/marketing/busifavor/users/` */
export interface Users {
  /** 商家券 */
  _openid_: import('./users/_openid_.js').Openid
}
