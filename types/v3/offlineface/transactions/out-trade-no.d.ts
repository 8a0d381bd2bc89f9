/** `v3/offlineface/transactions/out-trade-no/` */
export interface OutTradeNo {
  /** K12刷脸代扣：查单接口 */
  _out_trade_no_: import('./out-trade-no/_out_trade_no_.js').OutTradeNoValue
}
