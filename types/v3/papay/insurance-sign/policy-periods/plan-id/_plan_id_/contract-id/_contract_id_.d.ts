/** `v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/` */
export interface ContractIdValue {
  /** 保险商户委托代扣·签约：保险商户修改保险扣费周期列表 */
  modify: import('./_contract_id_/modify.js').Modify
}
