/** `v3/edu-papay/user/` */
export interface User {
  _openid_: import('./user/_openid_.js').Openid
}
