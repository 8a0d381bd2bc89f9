/** `v3/payscore/permissions/openid/` */
export interface Openid {
  _openid_: import('./openid/_openid_.js').OpenidValue
}
