/** `v3/transfer/` */
export interface Transfer {
  /** 商家转账到零钱（批量，旧版）：发起批量转账 */
  batches: import('./transfer/batches.js').Batches
  /** 商家转账到零钱（批量，旧版）：转账电子回单申请受理 */
  billReceipt: import('./transfer/bill-receipt.js').TransferBillReceipt
}
