/** `v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/` */
export interface PlanIdValue {
  outContractCode: import('./_plan_id_/out-contract-code.js').OutContractCode
}
