/** `v3/partner-papay/contracts/` */
export interface Contracts {
  /** 委托代扣（服务商） */
  _contract_id_: import('./contracts/_contract_id_.js').ContractId
}
