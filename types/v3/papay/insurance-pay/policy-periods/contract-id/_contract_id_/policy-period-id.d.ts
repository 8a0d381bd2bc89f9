/** `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/` */
export interface PolicyPeriodId {
  /** 保险商户委托代扣：保险商户查询保险自动续费预约 */
  _policy_period_id_: import('./policy-period-id/_policy_period_id_.js').PolicyPeriodIdValue
}
