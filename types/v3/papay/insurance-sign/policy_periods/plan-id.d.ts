/** `v3/papay/insurance-sign/policy_periods/plan-id/` */
export interface PlanId {
  /** 保险商户委托代扣·签约 */
  _plan_id_: import('./plan-id/_plan_id_.js').PlanIdValue
}
