/** `v3/abnormal-fund-processing/` */
export interface AbnormalFundProcessing {
  receipts: import('./abnormal-fund-processing/receipts.js').Receipts
}
