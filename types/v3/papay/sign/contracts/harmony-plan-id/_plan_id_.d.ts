/** `v3/papay/sign/contracts/harmony-plan-id/{plan_id}/` */
export interface PlanId {
  outContractCode: import('./_plan_id_/out-contract-code.js').OutContractCode
}
