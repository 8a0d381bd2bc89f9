/** `v3/edu-papay/contracts/id/` */
export interface Id {
  _contract_id_: import('./id/_contract_id_.js').ContractId
}
