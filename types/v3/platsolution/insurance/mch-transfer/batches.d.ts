/** `v3/platsolution/insurance/mch-transfer/batches/` */
export interface Batches {
  apply: import('./batches/apply.js').Apply
  batchId: import('./batches/batch-id.js').BatchId
  detailReceipts: import('./batches/detail-receipts.js').DetailReceipts
  outBatchNo: import('./batches/out-batch-no.js').OutBatchNo
  summaryReceipts: import('./batches/summary-receipts.js').SummaryReceipts
}
