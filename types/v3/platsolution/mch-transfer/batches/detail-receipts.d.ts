/** `v3/platsolution/mch-transfer/batches/detail-receipts/` */
export interface DetailReceipts {
  /** 商家转账（预约模式） */
  outBatchNo: import('./detail-receipts/out-batch-no.js').OutBatchNo
}
