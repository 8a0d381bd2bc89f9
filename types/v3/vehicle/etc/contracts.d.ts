/** `v3/vehicle/etc/contracts/` */
export interface Contracts {
  _contract_id_: import('./contracts/_contract_id_.js').ContractId
}
