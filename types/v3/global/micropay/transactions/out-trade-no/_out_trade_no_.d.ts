/** `v3/global/micropay/transactions/out-trade-no/{out_trade_no}/` */
export interface OutTradeNoValue {
  reverse: import('./_out_trade_no_/reverse.js').Reverse
}
