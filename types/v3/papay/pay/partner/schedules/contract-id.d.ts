/** `v3/papay/pay/partner/schedules/contract-id/` */
export interface ContractId {
  _contract_id_: import('./contract-id/_contract_id_.js').ContractIdValue
}
