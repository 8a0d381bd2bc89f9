/** `v3/multiuse/users/` */
export interface Users {
  /** 消费金 */
  _openid_: import('./users/_openid_.js').Openid
}
