import type { Async, Call } from '../../../../../../endpoint.js'
import type { MerchantPlanNoPayscorePlan } from '../../../../../../models/payscore-plan.js'

interface Verbs {
  /**
   * 停止支付分计划
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470851
   */
  post: Call<
    {
      /** 商户支付分计划对应的计划号 @example 1234323JKHDFE1243252 */
      merchant_plan_no: string
    },
    MerchantPlanNoPayscorePlan
  >
}

/** `v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` */
export interface Stop extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': Stop
  }
}
