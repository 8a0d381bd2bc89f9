/** `v3/palmservice/` */
export interface Palmservice {
  /** 微信刷掌 */
  authorization: import('./palmservice/authorization.js').Authorization
}
