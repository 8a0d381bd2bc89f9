import type { Async, Call } from '../../../endpoint.js'
import type { SignTyped } from '../../../models/v2.js'

interface Verbs {
  /**
   * 公众号纯签约
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml
   */
  get: Call<{ query?: EntrustPartnerByOfficialAccount; nonceless?: true }, string>
}

/** `v2/papay/partner/entrustweb` */
export interface Entrustweb extends Verbs, Async<Verbs> {}

export interface EntrustPartnerByOfficialAccount extends SignTyped {
  /** 应用ID @example wxcbda96de0b165486 */
  appid?: string
  /** 商户号 @example 1200009811 */
  mch_id?: string
  /** 子商户应用ID @example wxcbda96de0b165489 */
  sub_appid?: string
  /** 子商户号 @example 1900000109 */
  sub_mch_id?: string
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

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/papay/partner/entrustweb': Entrustweb
  }
}
