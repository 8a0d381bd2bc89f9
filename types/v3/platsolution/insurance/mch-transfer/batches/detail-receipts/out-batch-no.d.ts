/** `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/` */
export interface OutBatchNo {
  /** 商家转账（平台收付通·预约模式） */
  _out_batch_no_: import('./out-batch-no/_out_batch_no_.js').OutBatchNoValue
}
