/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/` */
export interface ContractIdValue {
  renew: import('./_contract_id_/renew.js').Renew
}
