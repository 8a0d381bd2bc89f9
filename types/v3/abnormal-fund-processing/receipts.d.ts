/** `v3/abnormal-fund-processing/receipts/` */
export interface Receipts {
  _receipt_id_: import('./receipts/_receipt_id_.js').ReceiptId
}
