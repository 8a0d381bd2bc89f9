/** `v3/marketing/favor/users/` */
export interface Users {
  _openid_: import('./users/_openid_.js').Openid
}
