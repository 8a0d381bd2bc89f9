import type { Async, Call } from '../../../endpoint.js'
import type {
  Location,
  ServiceOrderPostPayment,
  ServiceOrderState,
  TimeRange,
} from '../../../models/payscore.js'

interface Verbs {
  /**
   * 创单结单合并
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml
   */
  post: Call<{ json: DirectCompleteRequest }, DirectedComplete>
}

/** `v3/payscore/serviceorder/direct-complete` */
export interface DirectComplete extends Verbs, Async<Verbs> {}

export interface DirectCompleteRequest {
  /** 商户服务订单号 @maxLength 32 @pattern /[0-9A-Za-z_\-|*]+/ @example 1234323JKHDFE1243252 */
  out_order_no: string
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 服务ID @maxLength 32 @example 500001 */
  service_id: string
  /** 后付费项目 */
  post_payments?: ServiceOrderPostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: ServiceOrderPostPayment[]
  /** 服务时间段 */
  time_range: TimeRange
  /** 服务位置 */
  location?: Location
  /** 服务信息 @maxLength 20 @example 某某酒店 */
  service_introduction?: string
  /** 商户数据包 @maxLength 256 @example Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  attach?: string
  /** 商户回调地址 @maxLength 255 @example https://api.test.com */
  notify_url?: string
  /** 用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 总金额，单位为分 @example 50000 */
  total_amount?: number
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean
  /** 订单优惠标记 */
  goods_tag?: string
}

export interface DirectedComplete {
  /** 商户服务订单号 @example 1234323JKHDFE1243252 */
  out_order_no: string
  /** 公众账号ID @example wxd678efh567hg6787 */
  appid: string
  /** 服务ID @example 500001 */
  service_id: string
  /** 后付费项目 */
  post_payments?: ServiceOrderPostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: ServiceOrderPostPayment[]
  /** 服务时间段 */
  time_range: TimeRange
  /** 服务位置 */
  location?: Location
  /** 服务信息 @example 某某酒店 */
  service_introduction: string
  /** 商户号 @example 1230000109 */
  mchid: string
  /** 微信支付服务订单号 @example 15646546545165651651 */
  order_id: string
  /** 服务订单状态 */
  state: ServiceOrderState
  /** 订单状态说明 */
  state_description: 'USER_CONFIRM' | 'MCH_COMPLETE'
  /** 商户数据包 @example Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  attach?: string
  /** 商户回调地址 @example https://api.test.com */
  notify_url?: string
  /** 总金额，单位为分 @example 50000 */
  total_amount?: number
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/serviceorder/direct-complete': DirectComplete
  }
}
