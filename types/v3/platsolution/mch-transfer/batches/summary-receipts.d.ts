/** `v3/platsolution/mch-transfer/batches/summary-receipts/` */
export interface SummaryReceipts {
  outBatchNo: import('./summary-receipts/out-batch-no.js').OutBatchNo
}
