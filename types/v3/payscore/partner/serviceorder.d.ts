import type { Async, Call } from '../../../endpoint.js'
import type {
  Collection,
  Device,
  Location,
  PostDiscount,
  PostPayment,
  RiskFund,
  ServiceOrderLocation,
  ServiceOrderState,
  ServiceOrderTimeRange,
  TimeRange,
} from '../../../models/payscore.js'

interface Verbs {
  /**
   * 创建支付分订单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692136
   */
  post: Call<{ json: CreateServiceOrder }, CreatedServiceOrder>
  /**
   * 查询支付分订单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692256
   */
  get: Call<{ query: QueryServiceOrder }, PayscoreOrder>
}

/** `v3/payscore/partner/serviceorder` */
export interface Serviceorder extends Verbs, Async<Verbs> {
  /** 微信支付分（服务商） */
  _out_order_no_: import('./serviceorder/_out_order_no_.js').OutOrderNo
  /** 微信支付分（服务商）：创单结单合并 */
  directComplete: import('./serviceorder/direct-complete.js').DirectComplete
}

export interface CreateServiceOrder {
  /** 服务ID @maxLength 32 @example 2002000000000558128851361561536 */
  service_id: string
  /** 服务商应用ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 子商户应用ID @maxLength 32 @example wxd678efh567hg6999 */
  sub_appid?: string
  /** 商户服务订单号 @maxLength 32 @pattern /[0-9A-Za-z_\-|*]+/ @example 1234323JKHDFE1243252 */
  out_order_no: string
  /** 服务信息 @maxLength 20 @example XX充电宝 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: PostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: PostDiscount[]
  /** 订单风险金 */
  risk_fund: RiskFund
  /** 服务时间 */
  time_range: TimeRange
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
  /** 设备信息 */
  device?: Device
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
  service_id?: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 商户服务订单号，与query_id二选一 @maxLength 32 @example 1234323JKHDFE1243252 */
  out_order_no?: string
  /** 回跳查询ID，与out_order_no二选一 @maxLength 512 */
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
  sub_mchid?: string
  /** 服务信息 @example XX充电宝 */
  service_introduction: string
  /** 服务订单状态 */
  state: ServiceOrderState
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE'
  /** 后付费项目 */
  post_payments?: PostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: PostDiscount[]
  /** 订单风险金 */
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
  /** 商户数据包 @example Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  attach?: string
  /** 商户回调地址 @example https://api.test.com */
  notify_url?: string
  /** 服务商公众号下的用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 子商户公众号下的用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
  /** 微信支付服务订单号 @example 0000300001201908301055157220022 */
  order_id?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/partner/serviceorder': Serviceorder
  }
}
