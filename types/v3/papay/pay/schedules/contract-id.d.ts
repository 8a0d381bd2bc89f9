/** `v3/papay/pay/schedules/contract-id/` */
export interface ContractId {
  /** 委托代扣：查询扣费预约 */
  _contract_id_: import('./contract-id/_contract_id_.js').ContractIdValue
}
