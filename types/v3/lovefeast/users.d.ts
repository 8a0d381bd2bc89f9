/** `v3/lovefeast/users/` */
export interface Users {
  /** 爱心餐 */
  _openid_: import('./users/_openid_.js').Openid
}
