/** `v3/express/users/{openid}/` */
export interface Openid {
  /** 微信寄快递：用户openid转换 */
  transform: import('./_openid_/transform.js').Transform
}
