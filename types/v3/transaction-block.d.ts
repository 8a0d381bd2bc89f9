/** `v3/transaction-block/` */
export interface TransactionBlock {
  /** 交易拦截记录 */
  transactionBlockRecords: import('./transaction-block/transaction-block-records.js').TransactionBlockRecords
  /** 交易拦截记录 */
  transactionBlockSubmissions: import('./transaction-block/transaction-block-submissions.js').TransactionBlockSubmissions
}
