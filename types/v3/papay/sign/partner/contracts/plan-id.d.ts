/** `v3/papay/sign/partner/contracts/plan-id/` */
export interface PlanId {
  /** 委托代扣 */
  _plan_id_: import('./plan-id/_plan_id_.js').PlanIdValue
}
