/** `v3/transaction-block/` */
export interface TransactionBlock {
  transactionBlockRecords: import('./transaction-block/transaction-block-records.js').TransactionBlockRecords
  transactionBlockSubmissions: import('./transaction-block/transaction-block-submissions.js').TransactionBlockSubmissions
}
