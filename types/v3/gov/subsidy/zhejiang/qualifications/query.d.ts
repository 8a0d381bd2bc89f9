import type { Async, Call, Encrypted, SerialHeader } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 查询补贴资格
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Call<{ json: ListQualifications; headers?: SerialHeader }, QualificationList>
}

/** `v3/gov/subsidy/zhejiang/qualifications/query` */
export interface Query extends Verbs, Async<Verbs> {}

export interface ListQualifications {
  /** 证件号码 @example 1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/mEoNSgJh0nvuqQJ1cdL== */
  cert_no: Encrypted
  /** 品类编码 @example A01 */
  cate_code?: string
  /** 请求流水号 @example 123 */
  req_ssn: string
}

export interface QualificationList {
  /** 响应码 @example 000000 */
  resp_code: string
  /** 响应描述 @example 操作成功 */
  resp_desc: string
  /** 资格信息 */
  data?: Qualification[]
}

/** 资格信息 */
export interface Qualification {
  /** 品类编码 @example A01 */
  cate_code: string
  /** 状态信息 @example 尚未领取资格 */
  status?: string
  /** 状态编码 */
  status_code?: '00' | '01' | '02' | '03' | '04' | '05' | '06'
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/zhejiang/qualifications/query': Query
  }
}
