/** `v3/marketing/favor/users/` */
export interface Users {
  /** 代金券 */
  _openid_: import('./users/_openid_.js').Openid
}
