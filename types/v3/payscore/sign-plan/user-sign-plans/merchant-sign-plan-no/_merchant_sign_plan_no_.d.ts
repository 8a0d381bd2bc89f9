import type { Async, Call } from '../../../../../endpoint.js'
import type { PayscorePlanUserSignPlan } from '../../../../../models/payscore-plan.js'

interface Verbs {
  /**
   * 查询用户的签约计划
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470990
   */
  get: Call<
    {
      /** 商户签约计划号 @maxLength 32 @example 1234323JKHDFE1243252 */
      merchant_sign_plan_no: string
    },
    PayscorePlanUserSignPlan
  >
}

/** `v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` */
export interface MerchantSignPlanNoValue extends Verbs, Async<Verbs> {
  /** 支付分签约计划：直连商户取消用户的签约计划 */
  stop: import('./_merchant_sign_plan_no_/stop.js').Stop
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': MerchantSignPlanNoValue
  }
}
