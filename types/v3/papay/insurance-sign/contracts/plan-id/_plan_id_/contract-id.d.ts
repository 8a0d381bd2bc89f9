/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/` */
export interface ContractId {
  /** 保险商户委托代扣·签约 */
  _contract_id_: import('./contract-id/_contract_id_.js').ContractIdValue
}
