/** `v3/marketing/busifavor/users/` */
export interface Users {
  _openid_: import('./users/_openid_.js').Openid
}
