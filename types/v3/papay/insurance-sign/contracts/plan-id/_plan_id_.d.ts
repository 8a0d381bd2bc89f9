/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/` */
export interface PlanIdValue {
  contractId: import('./_plan_id_/contract-id.js').ContractId
  outContractCode: import('./_plan_id_/out-contract-code.js').OutContractCode
}
