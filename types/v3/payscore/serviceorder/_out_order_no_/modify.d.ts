import type { Async, Call } from '../../../../endpoint.js'
import type {
  Device,
  Location,
  PostPayment,
  ServiceOrderPostPayment,
  ServiceOrderRiskFund,
  ServiceOrderState,
  TimeRange,
} from '../../../../models/payscore.js'

interface Verbs {
  /**
   * 修改订单金额
   * @remarks 普通商户
   */
  post: Call<
    {
      /** 商户服务订单号 @example 1234323JKHDFE1243252 */
      out_order_no: string
      json: ModifyServiceOrder
    },
    ModifiedServiceOrder
  >
}

/** `v3/payscore/serviceorder/{out_order_no}/modify` */
export interface Modify extends Verbs, Async<Verbs> {}

export interface ModifyServiceOrder {
  /** 公众账号ID @example wxd678efh567hg6787 */
  appid: string
  /** 服务ID @example 2002000000000558128851361561536 */
  service_id: string
  /** 后付费项目 */
  post_payments: PostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: ServiceOrderPostPayment[]
  /** 总金额，单位为分 @example 50000 */
  total_amount: number
  /** 修改原因 @example 用户投诉 */
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
  risk_fund?: ServiceOrderRiskFund
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
}

/** 收款信息 */
export interface Collection {
  /** 收款状态 */
  state: 'USER_PAYING' | 'USER_PAID'
  /** 总收款金额，单位为分 @example 50000 */
  total_amount?: number
  /** 待收金额，单位为分 @example 40000 */
  paying_amount?: number
  /** 已收金额，单位为分 @example 10000 */
  paid_amount?: number
  /** 收款明细列表 */
  details?: CollectionDetail[]
  /** 收款银行 @example example_bank_type */
  bank_type?: string
}

/** 收款明细列表 */
export interface CollectionDetail {
  /** 收款序号 @example 1 */
  seq?: number
  /** 单笔收款金额，单位为分 @example 10000 */
  amount?: number
  /** 收款成功渠道 */
  paid_type?: 'NEWTON' | 'MCH'
  /** 收款成功时间 @example 20091225091210 */
  paid_time?: string
  /** 微信支付交易单号 @example 15646546545165651651 */
  transaction_id?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/serviceorder/{out_order_no}/modify': Modify
  }
}
