/** `v3/industry-rebate/transactions/` */
export interface Transactions {
  _transaction_id_: import('./transactions/_transaction_id_.js').TransactionId
}
