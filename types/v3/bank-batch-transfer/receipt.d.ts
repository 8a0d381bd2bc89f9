/** `v3/bank-batch-transfer/receipt/` */
export interface Receipt {
  detailReceipts: import('./receipt/detail-receipts.js').DetailReceipts
  summaryReceipts: import('./receipt/summary-receipts.js').SummaryReceipts
}
