/** `v3/papay/sign/contracts/harmony-plan-id/` */
export interface HarmonyPlanId {
  _plan_id_: import('./harmony-plan-id/_plan_id_.js').PlanId
}
