/** `v3/funds-to-oversea/transactions/` */
export interface Transactions {
  _transaction_id_: import('./transactions/_transaction_id_.js').TransactionId
}
