/** `v3/repayment/combine-transactions/partner/out-trade-no/` */
export interface OutTradeNo {
  /** 还款支付：还款单查询 */
  _combine_out_trade_no_: import('./out-trade-no/_combine_out_trade_no_.js').CombineOutTradeNo
}
