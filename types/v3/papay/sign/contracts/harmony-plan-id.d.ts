/** `v3/papay/sign/contracts/harmony-plan-id/` */
export interface HarmonyPlanId {
  /** 委托代扣 */
  _plan_id_: import('./harmony-plan-id/_plan_id_.js').PlanId
}
