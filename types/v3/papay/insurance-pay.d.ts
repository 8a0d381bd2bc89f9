/** `v3/papay/insurance-pay/` */
export interface InsurancePay {
  /** 保险商户委托代扣 */
  policyPeriods: import('./insurance-pay/policy-periods.js').PolicyPeriods
  /** 保险商户委托代扣 */
  transactions: import('./insurance-pay/transactions.js').Transactions
}
