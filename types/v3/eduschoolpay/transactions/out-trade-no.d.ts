/** `v3/eduschoolpay/transactions/out-trade-no/` */
export interface OutTradeNo {
  /** 校园轻松付：商户订单号查单 */
  _out_trade_no_: import('./out-trade-no/_out_trade_no_.js').OutTradeNoValue
}
