import type { Async, Call } from '../../../endpoint.js'
import type { V2Answer } from '../../../models/v2.js'
import type { SandboxMicropay } from '../../../models/v2-sandbox.js'

interface Verbs {
  /**
   * 提交付款码支付
   * @deprecated 官方文档已下线
   */
  post: Call<{ xml: SandboxMicropay }, SandboxMicropaid>
}

/** `v2/sandboxnew/pay/micropay` */
export interface Micropay extends Verbs, Async<Verbs> {}

export interface SandboxMicropaid extends V2Answer {
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 @example 1900000100 */
  sub_mch_id?: string
  /** 用户标识 @maxLength 128 @example Y */
  openid: string
  /** 是否关注公众账号 @maxLength 1 */
  is_subscribe: 'Y' | 'N'
  /** 交易类型 @maxLength 16 @example MICROPAY */
  trade_type: string
  /** 付款银行 @maxLength 32 @example CMC */
  bank_type: string
  /** 货币类型 @maxLength 16 @example CNY */
  fee_type?: string
  /** 订单金额，单位为分 @example 888 */
  total_fee: string
  /** 应结订单金额，单位为分 @example 100 */
  settlement_total_fee?: string
  /** 代金券金额，单位为分 @example 100 */
  coupon_fee?: string
  /** 现金支付货币类型 @maxLength 16 @example CNY */
  cash_fee_type?: string
  /** 现金支付金额，单位为分 @example 100 */
  cash_fee: string
  /** 微信支付订单号 @maxLength 32 @example 1217752501201407033233368018 */
  transaction_id: string
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 商家数据包 @maxLength 128 @example 123456 */
  attach?: string
  /** 支付完成时间 @maxLength 14 @example 20141030133525 */
  time_end: string
  /** 优惠详情 @maxLength 6000 */
  promotion_detail?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/sandboxnew/pay/micropay': Micropay
  }
}
