import type { Async, Call } from '../../endpoint.js'
import type { SignTyped } from '../../models/v2.js'

interface Verbs {
  /** 公众号纯签约 @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_1.shtml */
  get: Call<{ query?: EntrustByOfficialAccount; nonceless?: true }, string>
}

/** `v2/papay/entrustweb` */
export interface Entrustweb extends Verbs, Async<Verbs> {}

export interface EntrustByOfficialAccount extends SignTyped {
  /** 应用ID @example wxcbda96de0b165486 */
  appid?: string
  /** 商户号 @example 1200009811 */
  mch_id?: string
  /** 模板id @example 12535 */
  plan_id?: number | string
  /** 签约协议号 @example 100000 */
  contract_code?: string
  /** 请求序列号 @example 1000 */
  request_serial?: number | string
  /** 用户账户展示名称 @example 微信代扣 */
  contract_display_account?: string
  /** 回调通知url @example https://weixin.qq.com */
  notify_url?: string
  /** 版本号 @example 1.0 */
  version?: string
  /** 时间戳 @example 1414488825 */
  timestamp?: string
  /** 返回web @example 1 */
  return_web?: number | string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/papay/entrustweb': Entrustweb
  }
}
