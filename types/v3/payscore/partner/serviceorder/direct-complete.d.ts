import type { Async, Call } from '../../../../endpoint.js'
import type {
  Location,
  PostDiscount,
  PostPayment,
  ServiceOrderTimeRange,
} from '../../../../models/payscore.js'

interface Verbs {
  /**
   * 创单结单合并
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012923757
   */
  post: Call<{ json: DirectCompleteRequest }, void>
}

/** `v3/payscore/partner/serviceorder/direct-complete` */
export interface DirectComplete extends Verbs, Async<Verbs> {}

export interface DirectCompleteRequest {
  /** 服务ID @maxLength 32 @example 2002000000000558128851361561536 */
  service_id: string
  /** 服务商应用ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 子商户应用ID @maxLength 32 @example wxd678efh567hg6999 */
  sub_appid: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 商户服务订单号 @maxLength 32 @pattern /[0-9A-Za-z_\-|*]+/ @example 1234323JKHDFE1243252 */
  out_order_no: string
  /** 服务信息 @maxLength 20 @example XX充电宝 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: PostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: PostDiscount[]
  /** 总金额，单位为分 @example 50000 */
  total_amount: number
  /** 服务时间段 */
  time_range: ServiceOrderTimeRange
  /** 服务位置 */
  location?: Location
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean
  /** 订单优惠标记 @example goods_tag */
  goods_tag?: string
  /** 商户数据包 @maxLength 256 @example Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  attach?: string
  /** 商户回调地址 @maxLength 255 @example https://api.test.com */
  notify_url: string
  /** 服务商公众号下的用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/partner/serviceorder/direct-complete': DirectComplete
  }
}
