/** `v3/papay/insurance-sign/policy_periods/` */
export interface PolicyPeriods {
  /** 保险商户委托代扣·签约 */
  planId: import('./policy_periods/plan-id.js').PlanId
}
