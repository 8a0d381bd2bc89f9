/** `v3/marketing/bank-favor/users/` */
export interface Users {
  _openid_: import('./users/_openid_.js').Openid
}
