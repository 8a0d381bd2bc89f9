/** `v3/pay/partner/transactions/out-trade-no/` */
export interface OutTradeNo {
  /** 基础支付（服务商）：商户订单号查询 */
  _out_trade_no_: import('./out-trade-no/_out_trade_no_.js').OutTradeNoValue
}
