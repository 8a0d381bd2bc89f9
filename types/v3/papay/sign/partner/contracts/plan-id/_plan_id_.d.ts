/** `v3/papay/sign/partner/contracts/plan-id/{plan_id}/` */
export interface PlanIdValue {
  outContractCode: import('./_plan_id_/out-contract-code.js').OutContractCode
}
