/** `v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/` */
export interface Details {
  /** 商家转账（预约模式） */
  outDetailNo: import('./details/out-detail-no.js').OutDetailNo
}
