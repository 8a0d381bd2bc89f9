import type { Async, Call } from '../../endpoint.js'
import type { Signable, V2Result } from '../../models/v2.js'

interface Verbs {
  /** 设置风险通知回调链接 @see https://pay.weixin.qq.com/doc/v2/institution/4011986469 */
  post: Call<{ xml: ConfigureRiskCallback }, RiskCallback>
}

/** `v2/mchrisk/setmchriskcallback` */
export interface Setmchriskcallback extends Verbs, Async<Verbs> {}

export interface ConfigureRiskCallback extends Signable {
  /** 服务商号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 回调链接 @maxLength 128 @example https://pay.weixin.qq.com/wxpay/risk.action */
  callback_url: string
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

export interface RiskCallback extends V2Result {
  /** 服务商号 @maxLength 32 @example 1900000109 */
  mch_id: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/mchrisk/setmchriskcallback': Setmchriskcallback
  }
}
