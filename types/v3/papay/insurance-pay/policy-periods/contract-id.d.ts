/** `v3/papay/insurance-pay/policy-periods/contract-id/` */
export interface ContractId {
  /** 保险商户委托代扣 */
  _contract_id_: import('./contract-id/_contract_id_.js').ContractIdValue
}
