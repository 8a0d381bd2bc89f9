import type { Async, Call } from '../../../../../../endpoint.js'
import type { PayscorePlan } from '../../../../../../models/payscore-plan.js'

interface Verbs {
  /**
   * 查询支付分计划
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463318
   */
  get: Call<
    {
      /** 支付分计划商户侧单号 @example 1234323JKHDFE1243252 */
      merchant_plan_no: string
      query: {
        /** 子商户号 @maxLength 32 @example 1900000109 */
        sub_mchid: string
      }
    },
    PayscorePlan
  >
}

/** `v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}` */
export interface MerchantPlanNoValue extends Verbs, Async<Verbs> {
  /** 支付分签约计划：停止支付分计划 */
  stop: import('./_merchant_plan_no_/stop.js').Stop
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}': MerchantPlanNoValue
  }
}
