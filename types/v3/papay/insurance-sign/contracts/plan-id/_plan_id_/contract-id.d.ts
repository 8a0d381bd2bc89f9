/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/` */
export interface ContractId {
  _contract_id_: import('./contract-id/_contract_id_.js').ContractIdValue
}
