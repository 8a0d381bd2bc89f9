/** `v3/papay/contracts/` */
export interface Contracts {
  /** 委托代扣 */
  _contract_id_: import('./contracts/_contract_id_.js').ContractId
}
