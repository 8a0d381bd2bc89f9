/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/` */
export interface PlanIdValue {
  /** 保险商户委托代扣·签约 */
  contractId: import('./_plan_id_/contract-id.js').ContractId
  /** 保险商户委托代扣·签约 */
  outContractCode: import('./_plan_id_/out-contract-code.js').OutContractCode
}
