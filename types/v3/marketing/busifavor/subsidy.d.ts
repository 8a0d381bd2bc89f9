/** `v3/marketing/busifavor/subsidy/` */
export interface Subsidy {
  payReceipts: import('./subsidy/pay-receipts.js').PayReceipts
  returnReceipts: import('./subsidy/return-receipts.js').ReturnReceipts
}
