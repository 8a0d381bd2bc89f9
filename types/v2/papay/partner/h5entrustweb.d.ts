import type { Async, Call } from '../../../endpoint.js'
import type { SignTyped } from '../../../models/v2.js'
import type { H5Entrust } from '../../../models/v2-papay.js'

interface Verbs {
  /**
   * H5纯签约
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988368
   */
  get: Call<{ query: EntrustPartnerByH5; nonceless?: true }, H5Entrust>
}

/** `v2/papay/partner/h5entrustweb` */
export interface H5entrustweb extends Verbs, Async<Verbs> {}

export interface EntrustPartnerByH5 extends SignTyped {
  /** 应用ID @example wxcbda96de0b165486 */
  appid: string
  /** 商户号 @example 1200009811 */
  mch_id: string
  /** 子商户应用ID @example wxcbda96de0b165489 */
  sub_appid?: string
  /** 子商户号 @example 1900000109 */
  sub_mch_id: string
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
  /** 设备ID @example baf04e6bbbd06f7b1a197d18ed53b7f1 */
  deviceid?: string
  /** 手机号 @example 18933432355 */
  mobile?: string
  /** 邮箱地址 @example aobama@whitehouse.com */
  email?: string
  /** QQ号 @example 100243 */
  qq?: string
  /** 微信openID @example baf04e6bbbd06f7b1a197d18ed53b7f1 */
  openid?: string
  /** 身份证号 @example 110102199701011000 */
  creid?: string
  /** 商户侧用户标识 @example user123 */
  outerid?: string
  /** 回调应用appid @example wxcbda96de0b165486 */
  return_appid?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/papay/partner/h5entrustweb': H5entrustweb
  }
}
