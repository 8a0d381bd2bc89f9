/** `v3/ecommerce/mch-transfer/` */
export interface MchTransfer {
  /** 平台收付通·商家转账：申请二级商户商家转账授权 */
  authorizations: import('./mch-transfer/authorizations.js').Authorizations
  /** 平台收付通·商家转账：发起转账 */
  transferBills: import('./mch-transfer/transfer-bills.js').TransferBills
}
