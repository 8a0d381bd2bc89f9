/** `v3/discount-card/orders/` */
export interface Orders {
  _out_order_no_: import('./orders/_out_order_no_.js').OutOrderNo
  outTradeNo: import('./orders/out-trade-no.js').OutTradeNo
}
