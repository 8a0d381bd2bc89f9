import type { Async, Call } from '../../../endpoint.js'
import type { SignTyped, V2Result } from '../../../models/v2.js'

interface Verbs {
  /** 银行特约商户信息修改 @see https://pay.weixin.qq.com/doc/v2/institution/4012194260 */
  post: Call<{ xml: ModifyMerchant; security: true; nonceless?: true }, ModifiedMerchant>
}

/** `v2/secapi/mch/modifymchinfo` */
export interface Modifymchinfo extends Verbs, Async<Verbs> {}

export interface ModifyMerchant extends SignTyped {
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 商户识别码 @maxLength 32 @example 11111111 */
  sub_mch_id: string
  /** 商户简称 @maxLength 20 @example 商户简称 */
  merchant_shortname?: string
  /** 客服电话 @maxLength 20 @example 075586010000 */
  service_phone?: string
}

export interface ModifiedMerchant extends V2Result {
  /** 处理信息 @maxLength 32 @example C380BEC2BFD727A4B6845133519F3AD6 */
  result_msg: string
  /** 签名 @maxLength 32 @example 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  sign: string
  /** 随机字符串 @maxLength 32 @example 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  nonce_str: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/secapi/mch/modifymchinfo': Modifymchinfo
  }
}
