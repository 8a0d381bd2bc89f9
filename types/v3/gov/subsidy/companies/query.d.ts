import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 企业信息查询
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post: Call<{ json: QueryCompany }, Company>
}

/** `v3/gov/subsidy/companies/query` */
export interface Query extends Verbs, Async<Verbs> {}

export interface QueryCompany {
  /** 使用的资格的地区编码 @example 310100 */
  qualification_region_code: number
  /** 统一社会信息代码 @example 91110108397173806M */
  license_number: string
}

export interface Company {
  /** 企业名称 @example 联想（北京）信息技术有限公司 */
  company_name?: string
  /** 归集状态枚举 */
  collect_state?: 'COLLECT_STATE_NOT_COLLECT' | 'COLLECT_STATE_COLLECTED' | 'COLLECT_STATE_COLLECTION_FAILED'
  /** 响应码 @example 000000 */
  code: string
  /** 响应描述 @example 成功 */
  message: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/companies/query': Query
  }
}
