/** `v3/qrcode/transactions/out-trade-no/` */
export interface OutTradeNo {
  /** 刷码乘车：查询订单 */
  _out_trade_no_: import('./out-trade-no/_out_trade_no_.js').OutTradeNoValue
}
