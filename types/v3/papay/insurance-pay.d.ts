/** `v3/papay/insurance-pay/` */
export interface InsurancePay {
  policyPeriods: import('./insurance-pay/policy-periods.js').PolicyPeriods
  transactions: import('./insurance-pay/transactions.js').Transactions
}
