/** `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/` */
export interface OutBatchNoValue {
  /** 商家转账（平台收付通·预约模式） */
  outDetailNo: import('./_out_batch_no_/out-detail-no.js').OutDetailNo
}
