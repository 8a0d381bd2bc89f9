/** `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/` */
export interface DetailReceipts {
  /** 商家转账（平台收付通·预约模式） */
  outBatchNo: import('./detail-receipts/out-batch-no.js').OutBatchNo
}
