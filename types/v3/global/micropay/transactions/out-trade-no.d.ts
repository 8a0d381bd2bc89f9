/** `v3/global/micropay/transactions/out-trade-no/` */
export interface OutTradeNo {
  /** 境外支付·付款码支付 */
  _out_trade_no_: import('./out-trade-no/_out_trade_no_.js').OutTradeNoValue
}
