import type { Async, Call, JsonString } from '../../endpoint.js'
import type { Signable, V2Result } from '../../models/v2.js'
import type { V2Violations } from '../../models/v2-json.js'

interface Verbs {
  /** 银行特约商户违规信息查询 @see https://pay.weixin.qq.com/doc/v2/institution/4011985446 */
  post: Call<{ xml: QueryViolation; security: true }, Violation>
}

/** `v2/risk/getviolation` */
export interface Getviolation extends Verbs, Async<Verbs> {}

export interface QueryViolation extends Signable {
  /** 商户号 @maxLength 32 @example 1230000110 */
  mch_id?: string
  /** 开始时间 @maxLength 32 @example 2020-05-11 10:10:00 */
  begin_time?: string
  /** 结束时间 @maxLength 32 @example 2020-05-11 10:10:00 */
  end_time?: string
  /** 页码 @maxLength 10 @example 1 */
  page_index?: string
  /** 每页返回的数量 @maxLength 10 @example 10 */
  page_size?: string
  /** 违规记录数据格式 @maxLength 10 */
  violation_records_format?: 'csv' | 'json'
}

export interface Violation extends V2Result {
  /** 错误码 @maxLength 32 @example 20002 */
  error_code?: string
  /** 错误代码描述 @maxLength 128 @example 商户号信息有误，请检查修改后重试 */
  error_code_des?: string
  /** 错误码描述 @maxLength 128 @example 签名失败 */
  result_msg?: string
  /** 违约记录 @maxLength 1024 */
  violation_records?: JsonString<V2Violations>
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/risk/getviolation': Getviolation
  }
}
