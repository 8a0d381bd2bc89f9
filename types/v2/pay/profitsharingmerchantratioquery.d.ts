import type { Async, Call } from '../../endpoint.js'
import type { Signable, V2Returned } from '../../models/v2.js'

interface Verbs {
  /**
   * 查询最大分账比例
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011985120
   */
  post: Call<{ xml: QueryMerchantRatio }, MerchantRatio>
}

/** `v2/pay/profitsharingmerchantratioquery` */
export interface Profitsharingmerchantratioquery extends Verbs, Async<Verbs> {}

export interface QueryMerchantRatio extends Signable {
  /** 商户号 @maxLength 32 @example 1900000100 */
  mch_id: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id?: string
  /** 品牌主商户号 @maxLength 32 @example 1900000108 */
  brand_mch_id?: string
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

export interface MerchantRatio extends V2Returned {
  /** 商户号 @maxLength 32 @example 1900000100 */
  mch_id: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id?: string
  /** 品牌主商户号 @maxLength 32 @example 1900000108 */
  brand_mch_id?: string
  /** 最大分账比例 @example 2000 */
  max_ratio: string
  /** 随机字符串 @maxLength 32 @example 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  nonce_str: string
  /** 签名 @maxLength 64 @example C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6 */
  sign: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/pay/profitsharingmerchantratioquery': Profitsharingmerchantratioquery
  }
}
