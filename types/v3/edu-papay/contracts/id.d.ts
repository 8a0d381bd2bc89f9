/** `v3/edu-papay/contracts/id/` */
export interface Id {
  /** 教育续费通：通过协议号查询签约 */
  _contract_id_: import('./id/_contract_id_.js').ContractId
}
