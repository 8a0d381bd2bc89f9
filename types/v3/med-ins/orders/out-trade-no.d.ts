/** `v3/med-ins/orders/out-trade-no/` */
export interface OutTradeNo {
  /** 医保支付：使用商户订单号查看下单结果 */
  _out_trade_no_: import('./out-trade-no/_out_trade_no_.js').OutTradeNoValue
}
