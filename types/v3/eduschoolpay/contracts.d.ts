/** `v3/eduschoolpay/contracts/` */
export interface Contracts {
  _contract_id_: import('./contracts/_contract_id_.js').ContractId
  presign: import('./contracts/presign.js').Presign
}
