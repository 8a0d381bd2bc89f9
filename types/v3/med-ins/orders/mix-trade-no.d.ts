/** `v3/med-ins/orders/mix-trade-no/` */
export interface MixTradeNo {
  /** 医保支付：使用医保自费混合订单号查看下单结果 */
  _mix_trade_no_: import('./mix-trade-no/_mix_trade_no_.js').MixTradeNoValue
}
