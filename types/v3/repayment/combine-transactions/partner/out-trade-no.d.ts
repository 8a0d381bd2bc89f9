/** `v3/repayment/combine-transactions/partner/out-trade-no/` */
export interface OutTradeNo {
  _combine_out_trade_no_: import('./out-trade-no/_combine_out_trade_no_.js').CombineOutTradeNo
}
