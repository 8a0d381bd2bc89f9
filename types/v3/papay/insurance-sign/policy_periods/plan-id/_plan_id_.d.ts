/** `v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/` */
export interface PlanIdValue {
  /** 保险商户委托代扣·签约 */
  outContractCode: import('./_plan_id_/out-contract-code.js').OutContractCode
}
