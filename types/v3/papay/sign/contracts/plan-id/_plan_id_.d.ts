/** `v3/papay/sign/contracts/plan-id/{plan_id}/` */
export interface PlanIdValue {
  /** 委托代扣 */
  outContractCode: import('./_plan_id_/out-contract-code.js').OutContractCode
}
