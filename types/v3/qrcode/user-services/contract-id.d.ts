/** `v3/qrcode/user-services/contract-id/` */
export interface ContractId {
  _contract_id_: import('./contract-id/_contract_id_.js').ContractIdValue
}
