/** `v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/` */
export interface OutBatchNo {
  /** 商家转账（平台收付通·预约模式）：查询商家转账批次电子回单 */
  _out_batch_no_: import('./out-batch-no/_out_batch_no_.js').OutBatchNoValue
}
