import type { Async, Call } from '../../../../../../endpoint.js'
import type { PayscorePlanUserSignPlan } from '../../../../../../models/payscore-plan.js'

interface Verbs {
  /**
   * 直连商户取消用户的签约计划
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471050
   */
  post: Call<
    {
      /** 商户侧签约计划号 @example 1234323JKHDFE1243252 */
      merchant_sign_plan_no: string
      json: {
        /** 停止签约计划原因 @example 用户协商后停止 */
        stop_reason: string
      }
    },
    PayscorePlanUserSignPlan
  >
}

/** `v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` */
export interface Stop extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': Stop
  }
}
