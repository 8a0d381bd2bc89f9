/** `v3/platsolution/mch-transfer/batches/summary-receipts/` */
export interface SummaryReceipts {
  /** 商家转账（预约模式） */
  outBatchNo: import('./summary-receipts/out-batch-no.js').OutBatchNo
}
