/** `v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/` */
export interface OutAuthorizationNo {
  _out_authorization_no_: import('./out-authorization-no/_out_authorization_no_.js').OutAuthorizationNoValue
}
