/** `v3/transfer/batches/out-batch-no/{out_batch_no}/details/` */
export interface Details {
  /** 商家转账到零钱（批量，旧版） */
  outDetailNo: import('./details/out-detail-no.js').OutDetailNo
}
