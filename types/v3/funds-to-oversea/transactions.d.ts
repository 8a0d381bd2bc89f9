/** `v3/funds-to-oversea/transactions/` */
export interface Transactions {
  /** 平台收付通·跨境付款 */
  _transaction_id_: import('./transactions/_transaction_id_.js').TransactionId
}
