/** `v3/ecommerce/combine-papay/contracts/plan-id/` */
export interface PlanId {
  /** 平台收付通·合单代扣 */
  _plan_id_: import('./plan-id/_plan_id_.js').PlanIdValue
}
