/** `v3/fund-app/mch-transfer/` */
export interface MchTransfer {
  elecsign: import('./mch-transfer/elecsign.js').Elecsign
  partner: import('./mch-transfer/partner.js').Partner
  transferBills: import('./mch-transfer/transfer-bills.js').TransferBills
  transferToQqWalletBills: import('./mch-transfer/transfer-to-qq-wallet-bills.js').TransferToQqWalletBills
  userConfirmAuthorization: import('./mch-transfer/user-confirm-authorization.js').UserConfirmAuthorization
}
