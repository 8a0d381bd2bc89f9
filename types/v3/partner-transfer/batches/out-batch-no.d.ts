/** `v3/partner-transfer/batches/out-batch-no/` */
export interface OutBatchNo {
  /** 商家转账到零钱（服务商，旧版）：商家批次单号查询批次单 */
  _out_batch_no_: import('./out-batch-no/_out_batch_no_.js').OutBatchNoValue
}
