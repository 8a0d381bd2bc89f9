import type { Async, Call } from '../../../../../../endpoint.js'
import type { UserSignPlan } from '../../../../../../models/payscore-plan.js'

interface Verbs {
  /**
   * 查询用户的签约计划
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463526
   */
  get: Call<
    {
      /** 商户签约计划号 @example 1234323JKHDFE1243252 */
      merchant_sign_plan_no: string
      query: {
        /** 子商户号 @maxLength 32 @example 1900000109 */
        sub_mchid: string
      }
    },
    UserSignPlan
  >
}

/** `v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` */
export interface MerchantSignPlanNoValue extends Verbs, Async<Verbs> {
  /** 支付分签约计划：取消用户的签约计划 */
  stop: import('./_merchant_sign_plan_no_/stop.js').Stop
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': MerchantSignPlanNoValue
  }
}
