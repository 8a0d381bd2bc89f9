/** `v3/payroll-card/relations/` */
export interface Relations {
  /** 微工卡：查询微工卡授权关系 */
  _openid_: import('./relations/_openid_.js').Openid
}
