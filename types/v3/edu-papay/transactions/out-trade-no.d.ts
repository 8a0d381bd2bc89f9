/** `v3/edu-papay/transactions/out-trade-no/` */
export interface OutTradeNo {
  /** 教育续费通：商户订单号查单 */
  _out_trade_no_: import('./out-trade-no/_out_trade_no_.js').OutTradeNoValue
}
