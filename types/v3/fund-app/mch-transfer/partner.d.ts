/** `v3/fund-app/mch-transfer/partner/` */
export interface Partner {
  budget: import('./partner/budget.js').Budget
  charityBudget: import('./partner/charity-budget.js').PartnerCharityBudget
  charityTransferBills: import('./partner/charity-transfer-bills.js').CharityTransferBills
  electronicReceipts: import('./partner/electronic-receipts.js').ElectronicReceipts
  subMchAuthorizations: import('./partner/sub-mch-authorizations.js').SubMchAuthorizations
  transferBills: import('./partner/transfer-bills.js').TransferBills
  userConfirmAuthorizations: import('./partner/user-confirm-authorizations.js').UserConfirmAuthorizations
}
