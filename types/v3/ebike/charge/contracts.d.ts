/** `v3/ebike/charge/contracts/` */
export interface Contracts {
  _contract_id_: import('./contracts/_contract_id_.js').ContractId
  preopen: import('./contracts/preopen.js').Preopen
}
