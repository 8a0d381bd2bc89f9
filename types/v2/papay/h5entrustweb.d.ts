import type { Async, Call } from '../../endpoint.js'
import type { SignTyped } from '../../models/v2.js'
import type { H5Entrust } from '../../models/v2-papay.js'

interface Verbs {
  /**
   * H5纯签约
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987295
   */
  get: Call<{ query: EntrustByH5; nonceless?: true }, H5Entrust>
}

/** `v2/papay/h5entrustweb` */
export interface H5entrustweb extends Verbs, Async<Verbs> {}

export interface EntrustByH5 extends SignTyped {
  /** 应用ID @example wxcbda96de0b165486 */
  appid: string
  /** 商户号 @example 1200009811 */
  mch_id: string
  /** 模板id @example 12535 */
  plan_id: string
  /** 签约协议号 @example 100000 */
  contract_code: string
  /** 请求序列号 @example 1000 */
  request_serial: number | string
  /** 用户账户展示名称 @example 微信代扣 */
  contract_display_account: string
  /** 回调通知url @example https://weixin.qq.com */
  notify_url: string
  /** 版本号 @example 1.0 */
  version: string
  /** 时间戳 @example 1414488825 */
  timestamp: string
  /** 客户端 IP @example 119.145.83.6 */
  clientip: string
  /** 回调应用appid @example wxcbda96de0b165486 */
  return_appid?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/papay/h5entrustweb': H5entrustweb
  }
}
