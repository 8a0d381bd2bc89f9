/** `v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/` */
export interface MerchantSignPlanNo {
  /** 支付分签约计划：查询用户的签约计划 */
  _merchant_sign_plan_no_: import('./merchant-sign-plan-no/_merchant_sign_plan_no_.js').MerchantSignPlanNoValue
}
