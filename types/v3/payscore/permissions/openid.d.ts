/** `v3/payscore/permissions/openid/` */
export interface Openid {
  /** 微信支付分：查询与用户授权记录（openid） */
  _openid_: import('./openid/_openid_.js').OpenidValue
}
