/** `v3/webizpay/users/{user_id}/` */
export interface UserId {
  /** 企业支付：企业商户查询企业员工开通授权状态 */
  authorizationState: import('./_user_id_/authorization-state.js').AuthorizationState
  /** 企业支付：企业商户发起员工开通企业支付授权 */
  authorizationUrl: import('./_user_id_/authorization-url.js').AuthorizationUrl
}
