/** `v3/multiuse/users/` */
export interface Users {
  _openid_: import('./users/_openid_.js').Openid
}
