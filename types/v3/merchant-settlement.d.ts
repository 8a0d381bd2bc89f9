/** `v3/merchant-settlement/` */
export interface MerchantSettlement {
  /** 结算规则管理：申请修改特约商户结算规则 */
  merchantSettleRuleApplications: import('./merchant-settlement/merchant-settle-rule-applications.js').MerchantSettleRuleApplications
}
