/** `v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/` */
export interface OutAuthorizationNo {
  /** 商家转账：商户单号查询自动收款授权 */
  _out_authorization_no_: import('./out-authorization-no/_out_authorization_no_.js').OutAuthorizationNoValue
}
