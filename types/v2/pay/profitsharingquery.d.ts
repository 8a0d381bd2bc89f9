import type { Async, Call, JsonString } from '../../endpoint.js'
import type { Signable, V2Answer } from '../../models/v2.js'
import type { V2Shared } from '../../models/v2-json.js'

interface Verbs {
  /**
   * 查询分账结果
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011983179
   */
  post: Call<{ xml: QueryProfitSharing }, ProfitSharing>
}

/** `v2/pay/profitsharingquery` */
export interface Profitsharingquery extends Verbs, Async<Verbs> {}

export interface QueryProfitSharing extends Signable {
  /** 商户号 @maxLength 32 @example 1900000100 */
  mch_id: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id?: string
  /** 微信订单号 @maxLength 32 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 商户分账单号 @maxLength 32 @example P20150806125346 */
  out_order_no: string
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

export interface ProfitSharing extends V2Answer {
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
  /** 分账单状态 @maxLength 16 */
  status: 'PROCESSING' | 'FINISHED'
  /** 分账接收方列表 */
  receivers: JsonString<V2Shared[]>
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/pay/profitsharingquery': Profitsharingquery
  }
}
