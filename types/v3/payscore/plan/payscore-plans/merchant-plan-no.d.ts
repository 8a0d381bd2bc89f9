/** `v3/payscore/plan/payscore-plans/merchant-plan-no/` */
export interface MerchantPlanNo {
  /** 支付分签约计划：查询支付分计划 */
  _merchant_plan_no_: import('./merchant-plan-no/_merchant_plan_no_.js').MerchantPlanNoValue
}
