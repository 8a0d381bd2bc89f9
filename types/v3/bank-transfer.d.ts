/** `v3/bank-transfer/` */
export interface BankTransfer {
  /** 银行模式批量转账：发起批量转账 */
  batches: import('./bank-transfer/batches.js').Batches
}
