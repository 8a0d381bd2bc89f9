import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type {
  Location,
  PayscorePostDiscount,
  PostDiscount,
  PostPayment,
  RiskFund,
  ServiceOrderLocation,
  ServiceOrderState,
  TimeRange,
} from '../../../../models/payscore.js'
import type { PromotionDetail } from '../../../../models/transaction.js'

interface Verbs {
  /**
   * 创建支付分订单
   * @remarks 从业机构
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096395
   */
  post: Call<{ json: CreateServiceOrder }, CreatedServiceOrder>
  /**
   * 查询支付分订单
   * @remarks 从业机构
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096411
   */
  get: Call<{ query: QueryServiceOrder }, PayscoreOrder>
}

/** `v3/payscore/oversea/partner/serviceorder` */
export interface Serviceorder extends Verbs, Async<Verbs> {
  /** 微信支付分（海外从业机构） */
  _out_order_no_: import('./serviceorder/_out_order_no_.js').OutOrderNo
}

export interface CreateServiceOrder {
  /** 服务ID @maxLength 32 @example 2002000000000558128851361561536 */
  service_id: string
  /** 服务商公众号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 子商户公众号ID @maxLength 32 @example wxd678efh567hg6999 */
  sub_appid?: string
  /** 商户订单号 @maxLength 32 @example 1234323JKHDFE1243252 */
  out_order_no: string
  /** 货币类型 @example HKD */
  currency: string
  /** 服务信息 @maxLength 20 @example XX充电宝 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: PostPayment[]
  /** 商户优惠 */
  post_discounts?: PostDiscount[]
  /** 服务风险金 */
  risk_fund: RiskFund
  /** 服务时间 */
  time_range: ServiceOrderTimeRange
  /** 服务位置 */
  location?: Location
  /** 服务商公众号下的用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 子商户公众号下的用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
  /** 是否需要用户确认 */
  need_user_confirm?: boolean
  /** 商户回调地址 @maxLength 255 @example https://api.test.com */
  notify_url: string
  /** 商户数据包 @maxLength 256 @example Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  attach?: string
}

export interface CreatedServiceOrder {
  /** 商户服务订单号 @example 1234323JKHDFE1243252 */
  out_order_no: string
  /** 服务ID @example 2002000000000558128851361561536 */
  service_id: string
  /** 服务商应用ID @example wxd678efh567hg6787 */
  appid: string
  /** 服务商商户号 @example 1230000109 */
  mchid: string
  /** 子商户应用ID @example wxd678efh567hg6999 */
  sub_appid?: string
  /** 子商户号 @example 1900000109 */
  sub_mchid: string
  /** 货币类型 @example HKD */
  currency?: string
  /** 服务信息 @example XX充电宝 */
  service_introduction: string
  /** 服务订单状态 */
  state: ServiceOrderState
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE'
  /** 后付费项目 */
  post_payments?: PostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: PayscorePostDiscount[]
  /** 订单风险金 */
  risk_fund?: RiskFund
  /** 服务时间段 */
  time_range?: ServiceOrderTimeRange
  /** 服务位置 */
  location?: ServiceOrderLocation
  /** 商户数据包 @example Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  attach?: string
  /** 商户回调地址 @example https://api.test.com */
  notify_url?: string
  /** 微信支付服务订单号 @example 0000300001201908301055157220022 */
  order_id: string
  /** 跳转微信侧数据包 @example DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we */
  package?: string
}

export interface QueryServiceOrder {
  /** 服务ID @maxLength 32 @example 2002000000000558128851361561536 */
  service_id: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 商户服务订单号 @maxLength 32 @example 1234323JKHDFE1243252 */
  out_order_no?: string
  /** 回跳查询ID @maxLength 512 @example 15646546545165651651 */
  query_id?: string
}

export interface PayscoreOrder {
  /** 商户服务订单号 @example 1234323JKHDFE1243252 */
  out_order_no: string
  /** 服务ID @example 2002000000000558128851361561536 */
  service_id: string
  /** 服务商应用ID @example wxd678efh567hg6787 */
  appid: string
  /** 服务商商户号 @example 1230000109 */
  mchid: string
  /** 子商户应用ID @example wxd678efh567hg6999 */
  sub_appid?: string
  /** 子商户号 @example 1900000109 */
  sub_mchid: string
  /** 服务信息 @example XX充电宝 */
  service_introduction: string
  /** 服务订单状态 */
  state: ServiceOrderState
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE'
  /** 后付费项目 */
  post_payments?: PostPayment[]
  /** 商户优惠 */
  post_discounts?: PostDiscount[]
  /** 订单风险金 */
  risk_fund: RiskFund
  /** 总金额，单位为分 @example 40000 */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: Collection
  /** 服务时间段 */
  time_range: TimeRange
  /** 服务位置 */
  location?: Location
  /** 商户数据包 @example Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  attach?: string
  /** 商户回调地址 @example https://api.test.com */
  notify_url: string
  /** 服务商公众号下的用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 子商户公众号下的用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
  /** 微信支付服务订单号 @example 0000300001201908301055157220022 */
  order_id: string
  /** 货币类型 @example HKD */
  currency?: string
  /** 汇率值 @example 90000000 */
  currency_price?: number
  /** 汇率 @example 1HKD=0.90CNY */
  currency_rate_info?: string
}

/** 服务时间 */
export interface ServiceOrderTimeRange {
  /** 服务开始时间 @example 2019-11-11T16:24:05+08:00 */
  start_time: Rfc3339
  /** 服务结束时间 @example 2019-11-11T16:24:05+08:00 */
  end_time?: Rfc3339
  /** 服务开始时间备注 @maxLength 20 @example 备注1 */
  start_time_remark?: string
  /** 服务结束时间备注 @maxLength 50 @example 备注2 */
  end_time_remark?: string
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
  /** 收款银行 @example example_bank_type */
  bank_type?: string
  /** 收款明细列表 */
  details?: CollectionDetail[]
}

/** 收款明细列表 */
export interface CollectionDetail {
  /** 收款序号 @example 1 */
  seq?: number
  /** 单笔收款金额，单位为分 @example 10000 */
  amount?: number
  /** 收款成功渠道 */
  paid_type?: 'NEWTON' | 'MCH'
  /** 收款成功时间 @example 2019-11-11T16:24:05+08:00 */
  paid_time?: Rfc3339
  /** 微信支付交易单号 @example 15646546545165651651 */
  transaction_id?: string
  /** 优惠功能 */
  promotion_detail?: PromotionDetail[]
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/oversea/partner/serviceorder': Serviceorder
  }
}
