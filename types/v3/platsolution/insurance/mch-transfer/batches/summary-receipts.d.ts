/** `v3/platsolution/insurance/mch-transfer/batches/summary-receipts/` */
export interface SummaryReceipts {
  outBatchNo: import('./summary-receipts/out-batch-no.js').OutBatchNo
}
