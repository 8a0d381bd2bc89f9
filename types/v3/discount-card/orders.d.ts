/** `v3/discount-card/orders/` */
export interface Orders {
  /** 微信先享卡：通过先享卡订单号查询订单、更新先享卡订单 */
  _out_order_no_: import('./orders/_out_order_no_.js').OutOrderNo
  /** 微信先享卡 */
  outTradeNo: import('./orders/out-trade-no.js').OutTradeNo
}
