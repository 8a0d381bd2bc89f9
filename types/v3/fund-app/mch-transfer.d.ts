/** `v3/fund-app/mch-transfer/` */
export interface MchTransfer {
  /** 商家转账 */
  elecsign: import('./mch-transfer/elecsign.js').Elecsign
  /** 商家转账（服务商） */
  partner: import('./mch-transfer/partner.js').Partner
  /** 商家转账（用户确认模式）：发起转账 */
  transferBills: import('./mch-transfer/transfer-bills.js').TransferBills
  /** 商家转账到QQ钱包：发起转账到QQ钱包 */
  transferToQqWalletBills: import('./mch-transfer/transfer-to-qq-wallet-bills.js').TransferToQqWalletBills
  /** 商家转账：申请免确认收款授权 */
  userConfirmAuthorization: import('./mch-transfer/user-confirm-authorization.js').UserConfirmAuthorization
}
