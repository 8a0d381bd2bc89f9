/** `v3/papay/insurance-pay/policy-periods/contract-id/` */
export interface ContractId {
  _contract_id_: import('./contract-id/_contract_id_.js').ContractIdValue
}
