/** `v3/ebike/charge/transactions/out-trade-no/` */
export interface OutTradeNo {
  /** 电动自行车行业代扣：查询订单 */
  _out_trade_no_: import('./out-trade-no/_out_trade_no_.js').OutTradeNoValue
}
