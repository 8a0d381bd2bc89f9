/** `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/` */
export interface ContractIdValue {
  policyPeriodId: import('./_contract_id_/policy-period-id.js').PolicyPeriodId
}
