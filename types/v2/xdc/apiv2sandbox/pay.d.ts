/** `v2/xdc/apiv2sandbox/pay/` */
export interface Pay {
  /** 沙箱环境（APIv2）：提交付款码支付 */
  micropay: import('./pay/micropay.js').Micropay
  /** 沙箱环境（APIv2）：查询订单 */
  orderquery: import('./pay/orderquery.js').Orderquery
}
