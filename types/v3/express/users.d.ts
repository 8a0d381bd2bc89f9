/** `v3/express/users/` */
export interface Users {
  _openid_: import('./users/_openid_.js').Openid
}
