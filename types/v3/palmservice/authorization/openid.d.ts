/** `v3/palmservice/authorization/openid/` */
export interface Openid {
  /** 微信刷掌：查询刷掌授权 */
  _openid_: import('./openid/_openid_.js').OpenidValue
}
