/** `v3/payscore/plan/payscore-plans/merchant-plan-no/` */
export interface MerchantPlanNo {
  _merchant_plan_no_: import('./merchant-plan-no/_merchant_plan_no_.js').MerchantPlanNoValue
}
