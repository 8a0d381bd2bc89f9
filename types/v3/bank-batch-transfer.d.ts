/** `v3/bank-batch-transfer/` */
export interface BankBatchTransfer {
  /** 银行模式电子回单 */
  receipt: import('./bank-batch-transfer/receipt.js').Receipt
}
