/** `v3/payscore/serviceorder/{out_order_no}/` */
export interface OutOrderNo {
  /** 微信支付分：取消支付分订单 */
  cancel: import('./_out_order_no_/cancel.js').Cancel
  /** 微信支付分：完结支付分订单 */
  complete: import('./_out_order_no_/complete.js').Complete
  /** 微信支付分：修改订单金额 */
  modify: import('./_out_order_no_/modify.js').Modify
  /** 微信支付分：商户发起催收扣款 */
  pay: import('./_out_order_no_/pay.js').Pay
  /** 微信支付分：下发服务费用待处理消息 */
  sendPendingmessage: import('./_out_order_no_/send-pendingmessage.js').SendPendingmessage
  /** 微信支付分：下发服务预扣费消息 */
  sendPrepaidmessage: import('./_out_order_no_/send-prepaidmessage.js').SendPrepaidmessage
  /** 微信支付分：同步服务订单信息 */
  sync: import('./_out_order_no_/sync.js').Sync
}
