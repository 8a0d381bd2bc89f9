/** `v2/vehicle/` */
export interface Vehicle {
  /** 微信车主服务（APIv2） */
  partnerpay: import('./vehicle/partnerpay.js').Partnerpay
  /** 微信车主服务（APIv2） */
  pay: import('./vehicle/pay.js').Pay
}
