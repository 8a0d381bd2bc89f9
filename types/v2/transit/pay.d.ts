/** `v2/transit/pay/` */
export interface Pay {
  /** 乘车码代扣（APIv2）：申请扣款 */
  payapply: import('./pay/payapply.js').Payapply
  /** 乘车码代扣（APIv2）：查询用户状态接口 */
  querystate: import('./pay/querystate.js').Querystate
}
