/** `v3/papay/insurance-sign/policy-periods/` */
export interface PolicyPeriods {
  planId: import('./policy-periods/plan-id.js').PlanId
}
