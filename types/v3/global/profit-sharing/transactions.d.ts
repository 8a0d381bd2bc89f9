/** `v3/global/profit-sharing/transactions/` */
export interface Transactions {
  /** 境外支付·分账 */
  _transaction_id_: import('./transactions/_transaction_id_.js').TransactionId
  /** 境外支付·分账：分账标记 */
  mark: import('./transactions/mark.js').Mark
}
