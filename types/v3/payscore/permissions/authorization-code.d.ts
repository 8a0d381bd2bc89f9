/** `v3/payscore/permissions/authorization-code/` */
export interface AuthorizationCode {
  _authorization_code_: import('./authorization-code/_authorization_code_.js').AuthorizationCodeValue
}
