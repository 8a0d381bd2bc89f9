/** `v3/payscore/permissions/authorization-code/` */
export interface AuthorizationCode {
  /** 微信支付分：查询与用户授权记录（授权协议号） */
  _authorization_code_: import('./authorization-code/_authorization_code_.js').AuthorizationCodeValue
}
