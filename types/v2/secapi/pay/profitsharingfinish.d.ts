import type { Async, Call } from '../../../endpoint.js'
import type { Signable, V2Answer } from '../../../models/v2.js'

interface Verbs {
  /**
   * 完结分账
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984076
   */
  post: Call<{ xml: FinishProfitSharing; security: true }, FinishedProfitSharing>
}

/** `v2/secapi/pay/profitsharingfinish` */
export interface Profitsharingfinish extends Verbs, Async<Verbs> {}

export interface FinishProfitSharing extends Signable {
  /** 商户号 @maxLength 32 @example 1900000100 */
  mch_id: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id?: string
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 微信订单号 @maxLength 32 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 商户分账单号 @maxLength 64 @example P20150806125346 */
  out_order_no: string
  /** 分账完结描述 @maxLength 80 @example 分账已完成 */
  description: string
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

export interface FinishedProfitSharing extends V2Answer {
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
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/secapi/pay/profitsharingfinish': Profitsharingfinish
  }
}
