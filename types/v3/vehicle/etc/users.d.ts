/** `v3/vehicle/etc/users/` */
export interface Users {
  /** ETC授权扣费 */
  _openid_: import('./users/_openid_.js').Openid
}
