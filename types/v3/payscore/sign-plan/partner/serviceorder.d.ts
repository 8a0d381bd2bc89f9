import type { Async, Call } from '../../../../endpoint.js'
import type {
  Location,
  PayscoreUserPaidPostDiscount,
  ServiceOrderTimeRange,
} from '../../../../models/payscore.js'
import type { PayscorePlanPostDiscount } from '../../../../models/payscore-plan.js'

interface Verbs {
  /**
   * 创建用户的签约计划详情对应的服务订单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463469
   */
  post: Call<{ json: CreateServiceOrder }, CreatedServiceOrder>
}

/** `v3/payscore/sign-plan/partner/serviceorder` */
export interface Serviceorder extends Verbs, Async<Verbs> {}

export interface CreateServiceOrder {
  /** 支付分服务ID @maxLength 32 @example 2002000000000558128851361561536 */
  service_id: string
  /** 待创建服务订单对应的用户的签约计划 @example 01000033210000324638000000376258 */
  sign_plan_id: string
  /** 计划明细序号 @example 2 */
  plan_detail_no: number
  /** 服务商的AppID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 子商户的AppID @maxLength 32 @example wxd678efh567hg6999 */
  sub_appid?: string
  /** 服务商公众号下的用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 子商户公众号下的用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
  /** 商户扣款成功回调通知的地址 @maxLength 256 @example https://api.test.com */
  notify_url: string
  /** 服务信息 @maxLength 20 @example 羽毛球课基础练习课程 */
  service_introduction: string
  /** 服务时间 */
  time_range: ServiceOrderTimeRange
  /** 服务位置 */
  location?: Location
  /** 附加数据 @maxLength 256 @example Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  attach?: string
  /** 商户侧订单号 @maxLength 32 @example 1514323JSVDFE1243252 */
  out_trade_no: string
}

export interface CreatedServiceOrder {
  /** 商户订单号 @example 1234323JKHDFE1243252 */
  out_order_no: string
  /** 服务ID @example 2002000000000558128851361561536 */
  service_id: string
  /** 服务商公众号ID @example wxd678efh567hg6787 */
  appid: string
  /** 服务商商户号 @example 1230000109 */
  mchid: string
  /** 子商户公众号ID @example wxd678efh567hg6999 */
  sub_appid?: string
  /** 子商户商户号 @example 1900000109 */
  sub_mchid: string
  /** 服务信息 @example 羽毛球课程基础训练 */
  service_introduction: string
  /** 服务订单状态 @example CREATED */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'
  /** 订单状态说明 @example USER_CONFIRM */
  state_description?: string
  /** 后付费项目 */
  post_payments?: PayscoreUserPaidPostDiscount[]
  /** 商户优惠 */
  post_discounts?: PayscorePlanPostDiscount[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险金额，单位为分 @example 10000 */
    amount: number
  }
  /** 服务时间 */
  time_range?: ServiceOrderTimeRange
  /** 服务位置 */
  location?: Location
  /** 附加数据 @example Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  attach?: string
  /** 商户回调地址 @example https://api.test.com */
  notify_url?: string
  /** 微信支付服务订单号 @example 0000300001201908301055157220022 */
  order_id?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/sign-plan/partner/serviceorder': Serviceorder
  }
}
