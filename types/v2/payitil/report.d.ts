import type { Async, Call, JsonString } from '../../endpoint.js'
import type { Signable } from '../../models/v2.js'
import type { SyncedRiskResult } from '../../models/v2-mchrisk.js'
import type { V2ReportedTrade } from '../../models/v2-json.js'

interface Verbs {
  /**
   * 交易保障
   * @see https://pay.weixin.qq.com/doc/v2/merchant/401193996
   */
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
  /** 上报数据包，付款码支付批量上报时填写 @maxLength 1024 */
  trades?: JsonString<V2ReportedTrade[]>
  /** 接口耗时，单位为毫秒，单笔上报时填写 @example 1000 */
  execute_time_?: number | string
  /** 返回状态码，单笔上报时填写 @maxLength 16 */
  return_code?: 'SUCCESS' | 'FAIL'
  /** 返回信息 @maxLength 128 @example 签名失败 */
  return_msg?: string
  /** 业务结果，单笔上报时填写 @maxLength 16 */
  result_code?: 'SUCCESS' | 'FAIL'
  /** 错误代码 @maxLength 32 @example SYSTEMERROR */
  err_code?: string
  /** 错误代码描述 @maxLength 128 @example 系统错误 */
  err_code_des?: string
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no?: string
  /** 商户上报时间 `yyyyMMddHHmmss` @maxLength 14 @example 20091227091010 */
  time?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/payitil/report': Report
  }
}
