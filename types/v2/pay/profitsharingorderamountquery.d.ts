import type { Async, Call } from '../../endpoint.js'
import type { Signable, V2Returned } from '../../models/v2.js'

interface Verbs {
  /**
   * 查询订单待分账金额
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984132
   */
  post: Call<{ xml: QueryUnsplitAmount }, UnsplitAmount>
}

/** `v2/pay/profitsharingorderamountquery` */
export interface Profitsharingorderamountquery extends Verbs, Async<Verbs> {}

export interface QueryUnsplitAmount extends Signable {
  /** 商户号 @maxLength 32 @example 1900000100 */
  mch_id: string
  /** 微信订单号 @maxLength 32 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

export interface UnsplitAmount extends V2Returned {
  /** 商户号 @maxLength 32 @example 1900000100 */
  mch_id?: string
  /** 微信订单号 @maxLength 32 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 订单剩余待分金额，单位为分 @example 1000 */
  unsplit_amount?: string
  /** 随机字符串 @maxLength 32 @example 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  nonce_str?: string
  /** 签名 @maxLength 64 @example C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6 */
  sign?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/pay/profitsharingorderamountquery': Profitsharingorderamountquery
  }
}
