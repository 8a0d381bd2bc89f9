/** `v3/papay/insurance-sign/policy_periods/` */
export interface PolicyPeriods {
  planId: import('./policy_periods/plan-id.js').PlanId
}
