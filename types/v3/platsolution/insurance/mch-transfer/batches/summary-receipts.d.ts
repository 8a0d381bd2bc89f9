/** `v3/platsolution/insurance/mch-transfer/batches/summary-receipts/` */
export interface SummaryReceipts {
  /** 商家转账（平台收付通·预约模式） */
  outBatchNo: import('./summary-receipts/out-batch-no.js').OutBatchNo
}
