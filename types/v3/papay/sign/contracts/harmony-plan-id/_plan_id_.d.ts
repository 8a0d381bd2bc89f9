/** `v3/papay/sign/contracts/harmony-plan-id/{plan_id}/` */
export interface PlanId {
  /** 委托代扣 */
  outContractCode: import('./_plan_id_/out-contract-code.js').OutContractCode
}
