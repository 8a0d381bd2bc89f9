/** `v3/pay/transactions/out-trade-no/` */
export interface OutTradeNo {
  /** 基础支付（直连商户）：商户订单号查询 */
  _out_trade_no_: import('./out-trade-no/_out_trade_no_.js').OutTradeNoValue
}
