import type { Async, Call } from '../../endpoint.js'
import type { Signable } from '../../models/v2.js'
import type { BankAudit } from '../../models/v2-mchrisk.js'

interface Verbs {
  /**
   * 间联模式查询商户审核状态开放接口
   * @see https://pay.weixin.qq.com/doc/v2/institution/4011986497
   */
  post: Call<{ xml: BankQueryAudit }, BankAudit>
}

/** `v2/mchrisk/bankquerymchauditinfo` */
export interface Bankquerymchauditinfo extends Verbs, Async<Verbs> {}

export interface BankQueryAudit extends Signable {
  /** 服务商号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 子商户号 @maxLength 32 @example 999990016 */
  sub_mch_id: string
  /** 渠道号 @maxLength 32 @example 999990017 */
  channel_id: string
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/mchrisk/bankquerymchauditinfo': Bankquerymchauditinfo
  }
}
