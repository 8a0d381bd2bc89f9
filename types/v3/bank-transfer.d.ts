/** `v3/bank-transfer/` */
export interface BankTransfer {
  batches: import('./bank-transfer/batches.js').Batches
}
