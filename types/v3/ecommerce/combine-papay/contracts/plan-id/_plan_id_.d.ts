/** `v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/` */
export interface PlanIdValue {
  /** 平台收付通·合单代扣 */
  outContractCode: import('./_plan_id_/out-contract-code.js').OutContractCode
}
