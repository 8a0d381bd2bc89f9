/** `v3/edu-papay/transactions/id/` */
export interface Id {
  /** 教育续费通：微信订单号查单 */
  _transaction_id_: import('./id/_transaction_id_.js').TransactionId
}
