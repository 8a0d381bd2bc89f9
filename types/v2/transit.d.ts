/** `v2/transit/` */
export interface Transit {
  /** 乘车码代扣（APIv2） */
  partnerpay: import('./transit/partnerpay.js').Partnerpay
  /** 乘车码代扣（APIv2） */
  pay: import('./transit/pay.js').Pay
  /** 乘车码代扣（APIv2）：查询订单 */
  queryorder: import('./transit/queryorder.js').Queryorder
}
