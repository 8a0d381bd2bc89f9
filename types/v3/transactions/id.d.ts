/** `v3/transactions/id/` */
export interface Id {
  /** 境外支付·下单（旧路径）：查询订单(微信支付订单号) */
  _transaction_id_: import('./id/_transaction_id_.js').TransactionId
}
