/** `v3/global/micropay/transactions/id/{transaction_id}/` */
export interface TransactionId {
  /** 境外支付·付款码支付：撤销订单(微信支付订单号) */
  reverse: import('./_transaction_id_/reverse.js').Reverse
}
