/** `v3/papay/insurance-pay/policy-periods/` */
export interface PolicyPeriods {
  /** 保险商户委托代扣 */
  contractId: import('./policy-periods/contract-id.js').ContractId
}
