/** `v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/` */
export interface PlanIdValue {
  contractId: import('./_plan_id_/contract-id.js').ContractId
}
