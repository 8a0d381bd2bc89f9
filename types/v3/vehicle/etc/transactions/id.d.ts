/** `v3/vehicle/etc/transactions/id/` */
export interface Id {
  _transaction_id_: import('./id/_transaction_id_.js').TransactionId
}
