/** `v2/deposit/` */
export interface Deposit {
  /** 押金支付·酒店押金（APIv2）：消费押金 */
  consume: import('./deposit/consume.js').Consume
  /** 押金支付·酒店押金（APIv2）：支付押金（人脸支付） */
  facepay: import('./deposit/facepay.js').Facepay
  /** 押金支付·酒店押金（APIv2）：支付押金（付款码支付） */
  micropay: import('./deposit/micropay.js').Micropay
  /** 押金支付·酒店押金（APIv2）：查询订单 */
  orderquery: import('./deposit/orderquery.js').Orderquery
  /** 押金支付·酒店押金（APIv2）：申请退款（押金） */
  refund: import('./deposit/refund.js').Refund
  /** 押金支付·酒店押金（APIv2）：查询退款（押金） */
  refundquery: import('./deposit/refundquery.js').Refundquery
  /** 押金支付·酒店押金（APIv2）：撤销订单 */
  reverse: import('./deposit/reverse.js').Reverse
  /** 押金支付·酒店押金（APIv2）：支付押金（JSAPI/APP支付） */
  unifiedorder: import('./deposit/unifiedorder.js').Unifiedorder
}
