import type { Async, Call } from '../../../endpoint.js'
import type { PayscorePlanUserSignPlan, SignPlanDetail } from '../../../models/payscore-plan.js'

interface Verbs {
  /**
   * 创建用户的签约计划
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489420
   */
  post: Call<{ json: CreateUserSignPlan }, CreatedUserSignPlan>
}

/** `v3/payscore/sign-plan/user-sign-plans` */
export interface UserSignPlans extends Verbs, Async<Verbs> {
  /** 支付分签约计划 */
  merchantSignPlanNo: import('./user-sign-plans/merchant-sign-plan-no.js').MerchantSignPlanNo
}

export interface CreateUserSignPlan {
  /** 支付分服务ID @maxLength 32 @example 2002000000000558128851361561536 */
  service_id: string
  /** 支付分计划ID @example 01000033210000324638000000376258 */
  plan_id: string
  /** AppID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 待签约用户在商户应用下的OpenID @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid: string
  /** 商户签约计划单号 @example 1234323JKHDFE1243252 */
  merchant_sign_plan_no: string
  /** 签约成功事件通知回调地址 @maxLength 1024 @example https://api.test.com */
  notify_url: string
  /** 签约计划明细列表 */
  sign_plan_detail: SignPlanDetail[]
}

export interface CreatedUserSignPlan {
  /** 用户的签约计划 */
  sign_plan: PayscorePlanUserSignPlan
  /** 跳转微信侧确认签约小程序的数据 @example Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  package: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/sign-plan/user-sign-plans': UserSignPlans
  }
}
