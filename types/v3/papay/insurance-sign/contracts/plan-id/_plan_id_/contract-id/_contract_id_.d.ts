/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/` */
export interface ContractIdValue {
  /** 保险商户委托代扣·签约：保险商户受理续期自动续费协议 */
  renew: import('./_contract_id_/renew.js').Renew
}
