/** `v3/ebike/charge/transactions/id/` */
export interface Id {
  /** 电动自行车行业代扣：查询订单 */
  _transaction_id_: import('./id/_transaction_id_.js').TransactionId
}
