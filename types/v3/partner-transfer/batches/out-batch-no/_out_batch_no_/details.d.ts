/** `v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/` */
export interface Details {
  outDetailNo: import('./details/out-detail-no.js').OutDetailNo
}
