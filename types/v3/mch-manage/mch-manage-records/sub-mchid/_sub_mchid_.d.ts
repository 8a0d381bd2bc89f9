import type { Async, Call } from '../../../../endpoint.js'
import type { ManageRecordState, MchManageRecord } from '../../../../models/mch-manage.js'

interface Verbs {
  /**
   * 分页查询子商户名下的商户管理记录
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940381
   */
  get: Call<
    {
      /** 子商户号 @example 123000110 */
      sub_mchid: string
      query: QueryMchManageRecord
    },
    SubMchidMchManageRecord
  >
}

/** `v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}` */
export interface SubMchidValue extends Verbs, Async<Verbs> {}

export interface QueryMchManageRecord {
  /** 最大资源条数 @example 5 */
  limit: string | number
  /** 请求资源起始位置 @example 10 */
  offset?: string | number
  /** 商户管理记录类型 */
  manage_record_type: 'FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD'
  /** 商户管理记录状态 */
  manage_record_state?: ManageRecordState
}

export interface SubMchidMchManageRecord {
  /** 请求资源起始位置 @example 10 */
  offset?: number
  /** 最大资源条数 @example 5 */
  limit?: number
  /** 资源总条数 @example 1234 */
  total_count?: number
  /** 商户管理记录详情列表 */
  data?: MchManageRecord[]
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}': SubMchidValue
  }
}
