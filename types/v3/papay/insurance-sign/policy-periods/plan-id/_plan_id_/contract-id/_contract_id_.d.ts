/** `v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/` */
export interface ContractIdValue {
  modify: import('./_contract_id_/modify.js').Modify
}
