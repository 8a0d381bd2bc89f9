/** `v3/bank-batch-transfer/` */
export interface BankBatchTransfer {
  receipt: import('./bank-batch-transfer/receipt.js').Receipt
}
