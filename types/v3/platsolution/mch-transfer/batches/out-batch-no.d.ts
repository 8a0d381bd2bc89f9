/** `v3/platsolution/mch-transfer/batches/out-batch-no/` */
export interface OutBatchNo {
  /** 商家转账（预约模式）：商户转账批次单号查询批次单 */
  _out_batch_no_: import('./out-batch-no/_out_batch_no_.js').OutBatchNoValue
}
