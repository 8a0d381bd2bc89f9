/** `v3/papay/insurance-sign/policy-periods/` */
export interface PolicyPeriods {
  /** 保险商户委托代扣·签约 */
  planId: import('./policy-periods/plan-id.js').PlanId
}
