/** `v3/vehicle/etc/transactions/out-trade-no/` */
export interface OutTradeNo {
  /** ETC授权扣费：查询订单 */
  _out_trade_no_: import('./out-trade-no/_out_trade_no_.js').OutTradeNoValue
}
