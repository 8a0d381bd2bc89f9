/** `v3/merchant-settlement/` */
export interface MerchantSettlement {
  merchantSettleRuleApplications: import('./merchant-settlement/merchant-settle-rule-applications.js').MerchantSettleRuleApplications
}
