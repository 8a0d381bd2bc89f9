/** `v3/vehicle/transactions/out-trade-no/` */
export interface OutTradeNo {
  /** 微信支付分停车服务：查询订单 */
  _out_trade_no_: import('./out-trade-no/_out_trade_no_.js').OutTradeNoValue
}
