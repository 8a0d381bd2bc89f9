/** `v3/transfer/` */
export interface Transfer {
  batches: import('./transfer/batches.js').Batches
  billReceipt: import('./transfer/bill-receipt.js').TransferBillReceipt
}
