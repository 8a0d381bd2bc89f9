/** `v3/transfer-detail/` */
export interface TransferDetail {
  /** 商家转账电子回单：转账明细电子回单受理、查询转账明细电子回单受理结果 */
  electronicReceipts: import('./transfer-detail/electronic-receipts.js').ElectronicReceipts
}
