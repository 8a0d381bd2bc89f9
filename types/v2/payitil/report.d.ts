import type { Async, Call, JsonString } from '../../endpoint.js'
import type { Signable } from '../../models/v2.js'
import type { SyncedRiskResult } from '../../models/v2-mchrisk.js'
import type { V2ReportedTrade } from '../../models/v2-json.js'

interface Verbs {
  /** 交易保障 @see https://pay.weixin.qq.com/doc/v2/merchant/4011937189 */
  post: Call<{ xml: ReportLatency }, SyncedRiskResult>
}

/** `v2/payitil/report` */
export interface Report extends Verbs, Async<Verbs> {}

export interface ReportLatency extends Signable {
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 设备号 @maxLength 32 @example 013467007045764 */
  device_info?: string
  /** 接口URL @maxLength 127 @example https://api.mch.weixin.qq.com/pay/batchreport/micropay/total */
  interface_url: string
  /** 访问接口IP @maxLength 16 @example 8.8.8.8 */
  user_ip: string
  /** 上报数据包 @maxLength 1024 */
  trades: JsonString<V2ReportedTrade[]>
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/payitil/report': Report
  }
}
