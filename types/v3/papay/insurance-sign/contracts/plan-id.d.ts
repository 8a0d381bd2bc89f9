/** `v3/papay/insurance-sign/contracts/plan-id/` */
export interface PlanId {
  _plan_id_: import('./plan-id/_plan_id_.js').PlanIdValue
}
