/** `v3/businesscircle/users/` */
export interface Users {
  /** 智慧商圈 */
  _openid_: import('./users/_openid_.js').Openid
}
