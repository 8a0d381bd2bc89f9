/** `v2/sandboxnew/pay/` */
export interface Pay {
  /** 沙箱环境（旧，APIv2）：下载对账单 */
  downloadbill: import('./pay/downloadbill.js').Downloadbill
  /** 沙箱环境（旧，APIv2）：获取验签密钥 */
  getsignkey: import('./pay/getsignkey.js').Getsignkey
  /** 沙箱环境（旧，APIv2）：提交付款码支付 */
  micropay: import('./pay/micropay.js').Micropay
  /** 沙箱环境（旧，APIv2）：查询订单 */
  orderquery: import('./pay/orderquery.js').Orderquery
  /** 沙箱环境（旧，APIv2）：申请退款 */
  refund: import('./pay/refund.js').Refund
  /** 沙箱环境（旧，APIv2）：查询退款 */
  refundquery: import('./pay/refundquery.js').Refundquery
  /** 沙箱环境（旧，APIv2）：统一下单 */
  unifiedorder: import('./pay/unifiedorder.js').Unifiedorder
}
