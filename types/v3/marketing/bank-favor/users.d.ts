/** `v3/marketing/bank-favor/users/` */
export interface Users {
  /** 银行立减 */
  _openid_: import('./users/_openid_.js').Openid
}
