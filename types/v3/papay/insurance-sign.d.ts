/** `v3/papay/insurance-sign/` */
export interface InsuranceSign {
  /** 保险商户委托代扣·签约 */
  contracts: import('./insurance-sign/contracts.js').Contracts
  /** 保险商户委托代扣·签约 */
  policyPeriods: import('./insurance-sign/policy-periods.js').PolicyPeriods
  /** 保险商户委托代扣·签约 */
  policy_periods: import('./insurance-sign/policy_periods.js').PolicyPeriods
}
