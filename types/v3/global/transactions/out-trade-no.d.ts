/** `v3/global/transactions/out-trade-no/` */
export interface OutTradeNo {
  _out_trade_no_: import('./out-trade-no/_out_trade_no_.js').OutTradeNoValue
}
