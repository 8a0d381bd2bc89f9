/** `v3/papay/sign/contracts/` */
export interface Contracts {
  /** 委托代扣 */
  harmonyPlanId: import('./contracts/harmony-plan-id.js').HarmonyPlanId
  /** 委托代扣 */
  planId: import('./contracts/plan-id.js').PlanId
  /** 委托代扣：代扣预签约 */
  preEntrustSign: import('./contracts/pre-entrust-sign.js').PreEntrustSign
}
