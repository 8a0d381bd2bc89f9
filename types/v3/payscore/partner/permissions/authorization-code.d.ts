/** `v3/payscore/partner/permissions/authorization-code/` */
export interface AuthorizationCode {
  _authorization_code_: import('./authorization-code/_authorization_code_.js').AuthorizationCodeValue
}
