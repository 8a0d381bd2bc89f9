/** `v3/abnormal-fund-processing/` */
export interface AbnormalFundProcessing {
  /** 平台收付通·个人收款（异常资金） */
  receipts: import('./abnormal-fund-processing/receipts.js').Receipts
}
