/** `v3/papay/insurance-pay/policy-periods/` */
export interface PolicyPeriods {
  contractId: import('./policy-periods/contract-id.js').ContractId
}
