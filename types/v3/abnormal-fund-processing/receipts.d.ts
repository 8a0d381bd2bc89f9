/** `v3/abnormal-fund-processing/receipts/` */
export interface Receipts {
  /** 平台收付通·个人收款（异常资金）：查询在途异常资金付款结果 */
  _receipt_id_: import('./receipts/_receipt_id_.js').ReceiptId
}
