/** `v3/edu-papay/user/` */
export interface User {
  /** 教育续费通 */
  _openid_: import('./user/_openid_.js').Openid
}
