import type { Async, Call } from '../../endpoint.js'
import type { Signable } from '../../models/v2.js'
import type { BankAudit } from '../../models/v2-mchrisk.js'

interface Verbs {
  /**
   * 渠道商查询商户审核信息
   * @see https://pay.weixin.qq.com/doc/v2/institution/4011986547
   */
  post: Call<{ xml: ChannelQueryAudit }, BankAudit>
}

/** `v2/mchrisk/channelquerymchauditinfo` */
export interface Channelquerymchauditinfo extends Verbs, Async<Verbs> {}

export interface ChannelQueryAudit extends Signable {
  /** 渠道商号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 子商户号 @maxLength 32 @example 999990016 */
  sub_mch_id: string
  /** 服务商号 @maxLength 32 @example 999990017 */
  acquiring_bank_id: string
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/mchrisk/channelquerymchauditinfo': Channelquerymchauditinfo
  }
}
