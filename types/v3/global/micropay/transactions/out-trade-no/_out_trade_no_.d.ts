/** `v3/global/micropay/transactions/out-trade-no/{out_trade_no}/` */
export interface OutTradeNoValue {
  /** 境外支付·付款码支付：撤销订单(商户订单号) */
  reverse: import('./_out_trade_no_/reverse.js').Reverse
}
