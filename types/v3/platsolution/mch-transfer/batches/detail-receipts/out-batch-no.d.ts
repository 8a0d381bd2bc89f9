/** `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/` */
export interface OutBatchNo {
  /** 商家转账（预约模式） */
  _out_batch_no_: import('./out-batch-no/_out_batch_no_.js').OutBatchNoValue
}
