/** `v3/vehicle/etc/transactions/id/` */
export interface Id {
  /** ETC授权扣费：查询订单 */
  _transaction_id_: import('./id/_transaction_id_.js').TransactionId
}
