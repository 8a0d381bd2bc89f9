/** `v2/transit/partnerpay/` */
export interface Partnerpay {
  /** 乘车码代扣（APIv2）：申请扣款 */
  payapply: import('./partnerpay/payapply.js').Payapply
  /** 乘车码代扣（APIv2）：查询订单 */
  queryorder: import('./partnerpay/queryorder.js').Queryorder
  /** 乘车码代扣（APIv2）：查询用户状态接口 */
  querystate: import('./partnerpay/querystate.js').Querystate
}
