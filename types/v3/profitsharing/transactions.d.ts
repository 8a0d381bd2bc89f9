/** `v3/profitsharing/transactions/` */
export interface Transactions {
  /** 分账 */
  _transaction_id_: import('./transactions/_transaction_id_.js').TransactionId
}
