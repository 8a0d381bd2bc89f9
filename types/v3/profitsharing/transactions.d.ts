/** `v3/profitsharing/transactions/` */
export interface Transactions {
  _transaction_id_: import('./transactions/_transaction_id_.js').TransactionId
}
