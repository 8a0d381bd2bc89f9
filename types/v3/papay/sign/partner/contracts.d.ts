/** `v3/papay/sign/partner/contracts/` */
export interface Contracts {
  planId: import('./contracts/plan-id.js').PlanId
}
