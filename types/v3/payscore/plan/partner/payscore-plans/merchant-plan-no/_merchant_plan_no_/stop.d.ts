import type { Async, Call } from '../../../../../../../endpoint.js'
import type { PayscorePlan } from '../../../../../../../models/payscore-plan.js'

interface Verbs {
  /**
   * 停止支付分计划
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463322
   */
  post: Call<
    {
      /** 商户支付分计划对应的计划号 @example 1234323JKHDFE1243252 */
      merchant_plan_no: string
      json: {
        /** 子商户号 @maxLength 32 @example 1900000109 */
        sub_mchid: string
      }
    },
    PayscorePlan
  >
}

/** `v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` */
export interface Stop extends Verbs, Async<Verbs> {}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': Stop
  }
}
