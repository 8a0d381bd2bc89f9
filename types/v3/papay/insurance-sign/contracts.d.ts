/** `v3/papay/insurance-sign/contracts/` */
export interface Contracts {
  /** 保险商户委托代扣·签约 */
  planId: import('./contracts/plan-id.js').PlanId
  /** 保险商户委托代扣·签约 */
  preEntrustSign: import('./contracts/pre-entrust-sign.js').PreEntrustSign
}
