import type { Async, Call } from '../../../endpoint.js'
import type { Complaint, MchLanguage } from '../../../models/complaint.js'

interface Verbs {
  /**
   * 查询投诉单列表
   * @remarks 普通商户, 服务商, 渠道商
   */
  get: Call<{ query: ListComplaints }, ComplaintList>
}

/** `v3/global/merchant-service/complaints` */
export interface Complaints extends Verbs, Async<Verbs> {
  /** 境外支付·消费者投诉：查询投诉单详情 */
  _complaint_id_: import('./complaints/_complaint_id_.js').ComplaintId
}

export interface ListComplaints {
  /** 分页大小 @example 5 */
  limit?: string | number
  /** 分页开始位置 @example 10 */
  offset?: string | number
  /** 开始日期 `yyyy-MM-dd` @example 2019-01-01 */
  begin_date: string
  /** 结束日期 `yyyy-MM-dd` @example 2019-01-01 */
  end_date: string
  /** 诉商户号 @example 1900012181 */
  complainted_mchid?: string
  /** 商户语言 */
  mch_language?: MchLanguage
}

export interface ComplaintList {
  /** 用户投诉信息详情 */
  data?: Complaint[]
  /** 分页大小 @example 5 */
  limit: number
  /** 分页开始位置 @example 10 */
  offset: number
  /** 投诉总条数 @example 1000 */
  total_count?: number
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/global/merchant-service/complaints': Complaints
  }
}
