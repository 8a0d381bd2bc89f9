/** `v3/payroll-card/relations/` */
export interface Relations {
  _openid_: import('./relations/_openid_.js').Openid
}
