/** `v3/fund-app/mch-transfer/partner/` */
export interface Partner {
  /** 公益捐赠·电子回单 */
  budget: import('./partner/budget.js').Budget
  /** 公益捐赠：申请公益捐赠预算 */
  charityBudget: import('./partner/charity-budget.js').PartnerCharityBudget
  /** 公益捐赠：发起公益捐赠 */
  charityTransferBills: import('./partner/charity-transfer-bills.js').CharityTransferBills
  /** 商家转账（服务商）：申请单笔转账电子回单 */
  electronicReceipts: import('./partner/electronic-receipts.js').ElectronicReceipts
  /** 商家转账（服务商）：申请子商户商家转账授权 */
  subMchAuthorizations: import('./partner/sub-mch-authorizations.js').SubMchAuthorizations
  /** 商家转账（服务商）：发起转账 */
  transferBills: import('./partner/transfer-bills.js').TransferBills
  /** 商家转账（服务商）：申请免确认收款授权 */
  userConfirmAuthorizations: import('./partner/user-confirm-authorizations.js').UserConfirmAuthorizations
}
