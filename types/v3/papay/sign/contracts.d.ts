/** `v3/papay/sign/contracts/` */
export interface Contracts {
  harmonyPlanId: import('./contracts/harmony-plan-id.js').HarmonyPlanId
  planId: import('./contracts/plan-id.js').PlanId
  preEntrustSign: import('./contracts/pre-entrust-sign.js').PreEntrustSign
}
