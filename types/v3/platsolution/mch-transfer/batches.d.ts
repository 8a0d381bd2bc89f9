/** `v3/platsolution/mch-transfer/batches/` */
export interface Batches {
  /** 商家转账（预约模式）：受理商家转账 */
  apply: import('./batches/apply.js').Apply
  /** 商家转账（预约模式） */
  batchId: import('./batches/batch-id.js').BatchId
  /** 商家转账（预约模式） */
  detailReceipts: import('./batches/detail-receipts.js').DetailReceipts
  /** 商家转账（预约模式） */
  outBatchNo: import('./batches/out-batch-no.js').OutBatchNo
  /** 商家转账（预约模式） */
  summaryReceipts: import('./batches/summary-receipts.js').SummaryReceipts
}
