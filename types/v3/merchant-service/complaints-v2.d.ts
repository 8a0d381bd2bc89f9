import type { Async, Call } from '../../endpoint.js'
import type { UserComplaint } from '../../models/complaint.js'

interface Verbs {
  /**
   * 查询投诉单列表
   * @remarks 普通商户, 服务商, 渠道商, 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533431
   */
  get: Call<{ query: ListComplaints }, ComplaintList>
}

/** `v3/merchant-service/complaints-v2` */
export interface ComplaintsV2 extends Verbs, Async<Verbs> {
  /** 消费者投诉：查询投诉单详情 */
  _complaint_id_: import('./complaints-v2/_complaint_id_.js').ComplaintId
}

export interface ListComplaints {
  /** 分页大小 @minimum 1 @maximum 50 @example 5 */
  limit?: string | number
  /** 分页开始位置 @example 10 */
  offset?: string | number
  /** 开始日期 `yyyy-MM-dd` @maxLength 10 @example 2019-01-01 */
  begin_date: string
  /** 结束日期 `yyyy-MM-dd`，时间跨度不超过30天 @maxLength 10 @example 2019-01-01 */
  end_date: string
  /** 被诉商户号 @maxLength 64 @example 1900012181 */
  complainted_mchid?: string
}

export interface ComplaintList {
  /** 用户投诉信息详情 */
  data?: UserComplaint[]
  /** 分页大小 @example 5 */
  limit: number
  /** 分页开始位置 @example 10 */
  offset: number
  /** 投诉总条数 @example 1000 */
  total_count?: number
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/merchant-service/complaints-v2': ComplaintsV2
  }
}
