/** `v3/transfer-detail/` */
export interface TransferDetail {
  electronicReceipts: import('./transfer-detail/electronic-receipts.js').ElectronicReceipts
}
