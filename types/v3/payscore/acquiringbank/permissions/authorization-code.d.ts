/** `v3/payscore/acquiringbank/permissions/authorization-code/` */
export interface AuthorizationCode {
  /** 微信支付分（从业机构）：从业机构查询用户授权记录（授权协议号） */
  _authorization_code_: import('./authorization-code/_authorization_code_.js').AuthorizationCodeValue
}
