/** `v3/edu-papay/contracts/` */
export interface Contracts {
  _contract_id_: import('./contracts/_contract_id_.js').ContractId
  id: import('./contracts/id.js').Id
  presign: import('./contracts/presign.js').Presign
}
