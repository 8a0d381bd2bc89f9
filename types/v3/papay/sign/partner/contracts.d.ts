/** `v3/papay/sign/partner/contracts/` */
export interface Contracts {
  /** 委托代扣 */
  planId: import('./contracts/plan-id.js').PlanId
}
