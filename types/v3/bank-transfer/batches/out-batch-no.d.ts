/** `v3/bank-transfer/batches/out-batch-no/` */
export interface OutBatchNo {
  _out_batch_no_: import('./out-batch-no/_out_batch_no_.js').OutBatchNoValue
}
