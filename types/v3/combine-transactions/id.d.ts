/** `v3/combine-transactions/id/` */
export interface Id {
  /** 平台收付通·个人收款：个人收款交易通过微信支付订单号查单 */
  _combine_transaction_id_: import('./id/_combine_transaction_id_.js').CombineTransactionId
}
