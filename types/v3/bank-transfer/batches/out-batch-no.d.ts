/** `v3/bank-transfer/batches/out-batch-no/` */
export interface OutBatchNo {
  /** 银行模式批量转账：银行批次单号查询批次单 */
  _out_batch_no_: import('./out-batch-no/_out_batch_no_.js').OutBatchNoValue
}
