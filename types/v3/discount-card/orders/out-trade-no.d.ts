/** `v3/discount-card/orders/out-trade-no/` */
export interface OutTradeNo {
  /** 微信先享卡：通过先享卡订单号查询订单 */
  _out_trade_no_: import('./out-trade-no/_out_trade_no_.js').OutTradeNoValue
}
