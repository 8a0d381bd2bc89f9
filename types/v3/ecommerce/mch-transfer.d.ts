/** `v3/ecommerce/mch-transfer/` */
export interface MchTransfer {
  authorizations: import('./mch-transfer/authorizations.js').Authorizations
  transferBills: import('./mch-transfer/transfer-bills.js').TransferBills
}
