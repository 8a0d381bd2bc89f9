/** `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/` */
export interface OutBatchNo {
  /** 商家转账（平台收付通·预约模式）：商户转账批次单号查询批次单 */
  _out_batch_no_: import('./out-batch-no/_out_batch_no_.js').OutBatchNoValue
}
