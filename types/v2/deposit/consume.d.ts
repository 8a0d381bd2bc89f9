import type { Async, Call } from '../../endpoint.js'
import type { Signable, V2Answer } from '../../models/v2.js'

interface Verbs {
  /**
   * 消费押金
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011986801
   */
  post: Call<{ xml: ConsumeDeposit; security: true }, ConsumedDeposit>
}

/** `v2/deposit/consume` */
export interface Consume extends Verbs, Async<Verbs> {}

export interface ConsumeDeposit extends Signable {
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 商户号 @maxLength 32 @example 1900000100 */
  mch_id: string
  /** 子商户号 @maxLength 32 @example 1900000100 */
  sub_mch_id: string
  /** 微信订单号 @maxLength 32 @example 013467007045764 */
  transaction_id?: string
  /** 商户订单号 @example 1217752501201407033233368018 */
  out_trade_no?: string
  /** 押金总金额，单位为分 @example 888 */
  total_fee: number | string
  /** 消费金额，单位为分 @example 888 */
  consume_fee: number | string
  /** 货币类型 @maxLength 16 @example CNY */
  fee_type: string
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

export interface ConsumedDeposit extends V2Answer {
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid: string
  /** 子商户号 @maxLength 32 @example 1900000100 */
  sub_mch_id: string
  /** 微信订单号 @maxLength 32 @example 1217752501201407033233368018 */
  transaction_id: string
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 押金总金额，单位为分 @example 888 */
  total_fee: string
  /** 消费金额，单位为分 @example 888 */
  consume_fee: string
  /** 货币类型 @maxLength 16 @example CNY */
  fee_type?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/deposit/consume': Consume
  }
}
