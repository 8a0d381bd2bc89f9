/** `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/` */
export interface OutBatchNoValue {
  outDetailNo: import('./_out_batch_no_/out-detail-no.js').OutDetailNo
}
