/** `v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/` */
export interface PlanIdValue {
  /** 保险商户委托代扣·签约 */
  contractId: import('./_plan_id_/contract-id.js').ContractId
}
