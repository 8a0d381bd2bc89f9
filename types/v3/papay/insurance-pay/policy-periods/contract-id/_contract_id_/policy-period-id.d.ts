/** `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/` */
export interface PolicyPeriodId {
  _policy_period_id_: import('./policy-period-id/_policy_period_id_.js').PolicyPeriodIdValue
}
