/** `v3/global/profit-sharing/transactions/` */
export interface Transactions {
  _transaction_id_: import('./transactions/_transaction_id_.js').TransactionId
  mark: import('./transactions/mark.js').Mark
}
