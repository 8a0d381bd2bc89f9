/** `v3/med-ins/orders/mix-trade-no/` */
export interface MixTradeNo {
  _mix_trade_no_: import('./mix-trade-no/_mix_trade_no_.js').MixTradeNoValue
}
