/** `v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/` */
export interface Details {
  /** 银行模式批量转账 */
  outDetailNo: import('./details/out-detail-no.js').OutDetailNo
}
