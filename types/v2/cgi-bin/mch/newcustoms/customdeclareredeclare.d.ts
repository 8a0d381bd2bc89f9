import type { Async, Call } from '../../../../endpoint.js'
import type { CustomOrderState, Customs } from '../../../../models/customs.js'
import type { SignTyped, V2Result } from '../../../../models/v2.js'

interface Verbs {
  /** 订单附加信息重推接口 @see https://pay.weixin.qq.com/doc/v2/merchant/4011985318 */
  post: Call<{ xml: RedeclareCustomsOrder; nonceless?: true }, RedeclaredCustomsOrder>
}

/** `v2/cgi-bin/mch/newcustoms/customdeclareredeclare` */
export interface Customdeclareredeclare extends Verbs, Async<Verbs> {}

export interface RedeclareCustomsOrder extends SignTyped {
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 商户订单号，与transaction_id二选一 @maxLength 32 @example 20150806125346 */
  out_trade_no?: string
  /** 微信支付订单号，与out_trade_no二选一 @maxLength 28 @example 1000320306201511078440737890 */
  transaction_id?: string
  /** 商户子订单号，拆单时与sub_order_id二选一 @maxLength 32 @example 20150806125346 */
  sub_order_no?: string
  /** 微信子订单号，拆单时与sub_order_no二选一 @maxLength 32 @example 1000320306201511078440737891 */
  sub_order_id?: string
  /** 海关 @maxLength 32 */
  customs: Customs
  /** 商户海关备案号 @maxLength 32 @example 123456 */
  mch_customs_no: string
}

export interface RedeclaredCustomsOrder extends V2Result {
  /** 签名类型 @maxLength 32 */
  sign_type: 'MD5'
  /** 签名 @maxLength 32 @example C380BEC2BFD727A4B6845133519F3AD6 */
  sign: string
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 状态码 @maxLength 32 */
  state: CustomOrderState
  /** 微信支付订单号 @maxLength 28 @example 1000320306201511078440737890 */
  transaction_id: string
  /** 商户订单号 @maxLength 32 @example 20150806125346 */
  out_trade_no: string
  /** 商户子订单号 @maxLength 32 @example 20150806125346 */
  sub_order_no?: string
  /** 微信子订单号 @maxLength 32 @example 20150806125346 */
  sub_order_id?: string
  /** 最后更新时间 @maxLength 14 @example 20091227091010 */
  modify_time: string
  /** 申报结果说明 @maxLength 128 @example 支付单已存在并且为非退单状态 */
  explanation?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v2/cgi-bin/mch/newcustoms/customdeclareredeclare': Customdeclareredeclare
  }
}
