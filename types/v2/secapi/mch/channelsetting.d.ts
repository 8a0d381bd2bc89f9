import type { Async, Call } from '../../../endpoint.js'
import type { SignTyped, V2Result } from '../../../models/v2.js'

interface Verbs {
  /** 银行服务商特约子商户指定渠道号 @see https://pay.weixin.qq.com/doc/v2/institution/4012194260 */
  post: Call<{ xml: AssignChannel; security: true; nonceless?: true }, AssignedChannel>
}

/** `v2/secapi/mch/channelsetting` */
export interface Channelsetting extends Verbs, Async<Verbs> {}

export interface AssignChannel extends SignTyped {
  /** 公众账号ID @maxLength 32 @example wx931386123456789e */
  appid: string
  /** 商户号 @maxLength 32 @example 1451234567 */
  mch_id: string
  /** 特约商户号 @maxLength 32 @example 10000101 */
  sub_mch_id: string
  /** 渠道商商户号 @maxLength 32 @example 10000102 */
  channel_id: string
}

export interface AssignedChannel extends V2Result {
  /** 签名 @maxLength 32 @example C380BEC2BFD727A4B6845133519F3AD6 */
  sign: string
  /** 商户号 @maxLength 32 @example 1451234567 */
  mch_id: string
  /** 处理信息 @maxLength 128 @example 处理成功 */
  result_msg: string
  /** 公众账号ID @maxLength 32 @example wx888888888 */
  appid: string
  /** 子商户商户号 @maxLength 32 @example 10000100 */
  sub_mch_id: string
  /** 渠道商商户号 @maxLength 32 @example 10000101 */
  channel_id: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/secapi/mch/channelsetting': Channelsetting
  }
}
