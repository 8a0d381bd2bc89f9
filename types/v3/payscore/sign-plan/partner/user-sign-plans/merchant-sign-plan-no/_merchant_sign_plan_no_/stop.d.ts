import type { Async, Call } from '../../../../../../../endpoint.js'
import type { UserSignPlan } from '../../../../../../../models/payscore-plan.js'

interface Verbs {
  /**
   * 取消用户的签约计划
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463534
   */
  post: Call<
    {
      /** 商户侧签约计划号 @example 1234323JKHDFE1243252 */
      merchant_sign_plan_no: string
      json: StopUserSignPlan
    },
    UserSignPlan
  >
}

/** `v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` */
export interface Stop extends Verbs, Async<Verbs> {}

export interface StopUserSignPlan {
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 停止签约计划原因 @example 用户协商后停止 */
  stop_reason: string
}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': Stop
  }
}
