import type { Async, Call } from '../../../../endpoint.js'
import type { SignPlanDetail, UserSignPlan } from '../../../../models/payscore-plan.js'

interface Verbs {
  /**
   * 创建用户的签约计划
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463521
   */
  post: Call<{ json: CreateUserSignPlan }, CreatedUserSignPlan>
}

/** `v3/payscore/sign-plan/partner/user-sign-plans` */
export interface UserSignPlans extends Verbs, Async<Verbs> {
  /** 支付分签约计划 */
  merchantSignPlanNo: import('./user-sign-plans/merchant-sign-plan-no.js').MerchantSignPlanNo
}

export interface CreateUserSignPlan {
  /** 支付分服务ID @maxLength 32 @example 2002000000000558128851361561536 */
  service_id: string
  /** 支付分计划ID @maxLength 32 @example 01000033210000324638000000376258 */
  plan_id: string
  /** 服务商的AppID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 子商户的AppID @maxLength 32 @example wxd678efh567hg6999 */
  sub_appid?: string
  /** 用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 子商户公众号下的用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
  /** 商户签约计划单号 @maxLength 32 @example 1234323JKHDFE1243252 */
  merchant_sign_plan_no: string
  /** 签约成功事件通知回调地址 @maxLength 1024 @example https://api.test.com */
  notify_url: string
  /** 签约计划明细列表 */
  sign_plan_detail: SignPlanDetail[]
}

export interface CreatedUserSignPlan {
  /** 用户的签约计划 */
  sign_plan: UserSignPlan
  /** 跳转微信侧确认签约小程序的数据 @example Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  package: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/sign-plan/partner/user-sign-plans': UserSignPlans
  }
}
