import type { Async, Call } from '../../../../endpoint.js'
import type {
  Collection,
  Device,
  Location,
  PostPayment,
  RiskFund,
  ServiceOrderPostPayment,
  ServiceOrderState,
  TimeRange,
} from '../../../../models/payscore.js'

interface Verbs {
  /**
   * 修改订单金额
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587957
   */
  post: Call<
    {
      /** 商户服务订单号 @maxLength 32 @example 1234323JKHDFE1243252 */
      out_order_no: string
      json: ModifyServiceOrder
    },
    ModifiedServiceOrder
  >
}

/** `v3/payscore/serviceorder/{out_order_no}/modify` */
export interface Modify extends Verbs, Async<Verbs> {}

export interface ModifyServiceOrder {
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 服务ID @maxLength 32 @example 2002000000000558128851361561536 */
  service_id: string
  /** 后付费项目 */
  post_payments: PostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: ServiceOrderPostPayment[]
  /** 总金额，单位为分 @example 50000 */
  total_amount: number
  /** 修改原因 @maxLength 50 @example 用户投诉 */
  reason: string
  /** 设备信息 */
  device?: Device
}

export interface ModifiedServiceOrder {
  /** 商户服务订单号 @example 1234323JKHDFE1243252 */
  out_order_no: string
  /** 服务ID @example 2002000000000558128851361561536 */
  service_id: string
  /** 服务商公众号ID @example wxd678efh567hg6787 */
  appid: string
  /** 服务商商户号 @example 1230000109 */
  mchid: string
  /** 服务信息 @example XX充电宝 */
  service_introduction: string
  /** 服务订单状态 */
  state: ServiceOrderState
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE'
  /** 后付费项目 */
  post_payments: PostPayment[]
  /** 商户优惠 */
  post_discounts?: ServiceOrderPostPayment[]
  /** 服务风险金 */
  risk_fund?: RiskFund
  /** 总金额，单位为分 @example 40000 */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: Collection
  /** 服务时间 */
  time_range?: TimeRange
  /** 服务位置 */
  location?: Location
  /** 附加数据 @example Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  attach?: string
  /** 商户回调地址 @example https://api.test.com */
  notify_url?: string
  /** 微信支付服务订单号 @example 0000300001201908301055157220022 */
  order_id?: string
  /** 用户标识 */
  openid?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/serviceorder/{out_order_no}/modify': Modify
  }
}
