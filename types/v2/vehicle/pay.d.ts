/** `v2/vehicle/pay/` */
export interface Pay {
  /** 微信车主服务（APIv2）：用户入场通知api */
  notification: import('./pay/notification.js').Notification
  /** 微信车主服务（APIv2）：申请扣款 */
  payapply: import('./pay/payapply.js').Payapply
  /** 微信车主服务（APIv2）：用户状态查询 */
  querystate: import('./pay/querystate.js').Querystate
}
