/** `v3/palmservice/authorization/` */
export interface Authorization {
  openid: import('./authorization/openid.js').Openid
  preauthorize: import('./authorization/preauthorize.js').Preauthorize
}
