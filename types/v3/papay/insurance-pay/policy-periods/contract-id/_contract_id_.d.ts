/** `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/` */
export interface ContractIdValue {
  /** 保险商户委托代扣 */
  policyPeriodId: import('./_contract_id_/policy-period-id.js').PolicyPeriodId
}
