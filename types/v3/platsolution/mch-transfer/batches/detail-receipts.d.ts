/** `v3/platsolution/mch-transfer/batches/detail-receipts/` */
export interface DetailReceipts {
  outBatchNo: import('./detail-receipts/out-batch-no.js').OutBatchNo
}
