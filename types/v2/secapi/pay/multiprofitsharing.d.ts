import type { Async, Call, JsonString } from '../../../endpoint.js'
import type { Signable, V2Answer } from '../../../models/v2.js'
import type { V2Share, V2Shared } from '../../../models/v2-json.js'

interface Verbs {
  /**
   * 请求多次分账
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011983158
   */
  post: Call<{ xml: ShareProfitManyTimes; security: true }, SharedProfitManyTimes>
}

/** `v2/secapi/pay/multiprofitsharing` */
export interface Multiprofitsharing extends Verbs, Async<Verbs> {}

export interface ShareProfitManyTimes extends Signable {
  /** 商户号 @maxLength 32 @example 1900000100 */
  mch_id: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id?: string
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 微信订单号 @maxLength 32 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 商户分账单号 @maxLength 64 @example P20150806125346 */
  out_order_no: string
  /** 分账接收方列表 @maxLength 10240 */
  receivers: JsonString<V2Share[]>
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

export interface SharedProfitManyTimes extends V2Answer {
  /** 子商户公众账号ID @maxLength 32 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 */
  sub_mch_id?: string
  /** 微信订单号 @maxLength 32 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 商户分账单号 @maxLength 64 @example P20150806125346 */
  out_order_no: string
  /** 微信分账单号 @maxLength 64 @example 3008450740201411110007820472 */
  order_id: string
  /** 分账接收方列表 @maxLength 10240 */
  receivers?: JsonString<V2Shared[]>
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/secapi/pay/multiprofitsharing': Multiprofitsharing
  }
}
