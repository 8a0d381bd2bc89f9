/** `v3/palmservice/authorization/openid/` */
export interface Openid {
  _openid_: import('./openid/_openid_.js').OpenidValue
}
