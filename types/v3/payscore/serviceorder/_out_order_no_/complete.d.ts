import type { Async, Call } from '../../../../endpoint.js'
import type {
  CompleteServiceOrderPostDiscount,
  Device,
  PostPayment,
  RiskFund,
  ServiceOrderState,
  TimeRange,
} from '../../../../models/payscore.js'

interface Verbs {
  /**
   * 完结支付分订单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587955
   */
  post: Call<
    {
      /** 商户服务订单号 @maxLength 32 */
      out_order_no: string
      json: CompleteServiceOrder
    },
    CompletedServiceOrder
  >
}

/** `v3/payscore/serviceorder/{out_order_no}/complete` */
export interface Complete extends Verbs, Async<Verbs> {}

export interface CompleteServiceOrder {
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 服务订单号 @maxLength 32 @example 2002000000000558128851361561536 */
  service_id: string
  /** 后付费项目 */
  post_payments: PostPayment[]
  /** 商户优惠 */
  post_discounts?: CompleteServiceOrderPostDiscount[]
  /** 总金额，单位为分 @example 50000 */
  total_amount: number
  /** 实际服务时间段 */
  time_range?: TimeRange
  /** 实际服务位置 */
  location?: {
    /** 服务结束地点 @example 嗨客时尚主题展餐厅 */
    end_location?: string
  }
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean
  /** 订单优惠标记 @example goods_tag */
  goods_tag?: string
  /** 设备信息 */
  device?: Device
}

export interface CompletedServiceOrder {
  /** 公众账号ID @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @example 1230000109 */
  mchid: string
  /** 商户服务订单号 @example 1234323JKHDFE1243252 */
  out_order_no: string
  /** 服务ID @example 2002000000000558128851361561536 */
  service_id: string
  /** 服务信息 @example 某某酒店 */
  service_introduction: string
  /** 服务订单状态 */
  state: ServiceOrderState
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE'
  /** 商户收款总金额，单位为分 @example 40000 */
  total_amount: number
  /** 后付费项目 */
  post_payments?: PostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: CompleteServiceOrderPostDiscount[]
  /** 服务风险金 */
  risk_fund: RiskFund
  /** 服务时间段 */
  time_range?: TimeRange
  /** 服务位置 */
  location?: {
    /** 服务结束地点 @example 嗨客时尚主题展餐厅 */
    end_location?: string
  }
  /** 微信支付服务订单号 @example 15646546545165651651 */
  order_id?: string
  /** 是否需要收款 */
  need_collection?: boolean
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/serviceorder/{out_order_no}/complete': Complete
  }
}
