/** `v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/` */
export interface MerchantSignPlanNo {
  _merchant_sign_plan_no_: import('./merchant-sign-plan-no/_merchant_sign_plan_no_.js').MerchantSignPlanNoValue
}
