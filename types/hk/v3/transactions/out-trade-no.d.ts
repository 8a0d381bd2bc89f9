/** `hk/v3/transactions/out-trade-no/` */
export interface OutTradeNo {
  /** 境外支付（香港接入点）：查询订单(商户订单号) */
  _out_trade_no_: import('./out-trade-no/_out_trade_no_.js').OutTradeNoValue
}
