/** `v3/ebike/charge/users/` */
export interface Users {
  /** 电动自行车行业代扣 */
  _openid_: import('./users/_openid_.js').Openid
}
