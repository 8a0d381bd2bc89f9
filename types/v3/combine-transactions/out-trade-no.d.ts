/** `v3/combine-transactions/out-trade-no/` */
export interface OutTradeNo {
  /** 合单支付：合单查询订单 */
  _combine_out_trade_no_: import('./out-trade-no/_combine_out_trade_no_.js').CombineOutTradeNo
}
