import type { Async, Call } from '../../../../../endpoint.js'
import type { MerchantPlanNoPayscorePlan } from '../../../../../models/payscore-plan.js'

interface Verbs {
  /**
   * 查询支付分计划
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470804
   */
  get: Call<
    {
      /** 支付分计划商户侧单号 @maxLength 32 @example 1234323JKHDFE1243252 */
      merchant_plan_no: string
    },
    MerchantPlanNoPayscorePlan
  >
}

/** `v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}` */
export interface MerchantPlanNoValue extends Verbs, Async<Verbs> {
  /** 支付分签约计划：停止支付分计划 */
  stop: import('./_merchant_plan_no_/stop.js').Stop
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}': MerchantPlanNoValue
  }
}
