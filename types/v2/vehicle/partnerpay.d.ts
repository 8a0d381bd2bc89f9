/** `v2/vehicle/partnerpay/` */
export interface Partnerpay {
  /** 微信车主服务（APIv2）：用户入场通知api */
  notification: import('./partnerpay/notification.js').Notification
  /** 微信车主服务（APIv2）：申请扣款 */
  payapply: import('./partnerpay/payapply.js').Payapply
  /** 微信车主服务（APIv2）：用户状态查询 */
  querystate: import('./partnerpay/querystate.js').Querystate
}
