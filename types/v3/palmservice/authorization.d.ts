/** `v3/palmservice/authorization/` */
export interface Authorization {
  /** 微信刷掌 */
  openid: import('./authorization/openid.js').Openid
  /** 微信刷掌：服务关联预授权 */
  preauthorize: import('./authorization/preauthorize.js').Preauthorize
}
