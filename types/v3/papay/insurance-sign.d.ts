/** `v3/papay/insurance-sign/` */
export interface InsuranceSign {
  contracts: import('./insurance-sign/contracts.js').Contracts
  policyPeriods: import('./insurance-sign/policy-periods.js').PolicyPeriods
  policy_periods: import('./insurance-sign/policy_periods.js').PolicyPeriods
}
