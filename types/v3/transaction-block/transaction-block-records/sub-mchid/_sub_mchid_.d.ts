import type { Async, Call } from '../../../../endpoint.js'
import type { TransactionBlockRecord } from '../../../../models/transaction-block.js'

interface Verbs {
  /**
   * 分页查询子商户名下的交易拦截记录
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940432
   */
  get: Call<
    {
      /** 子商户号 @example 123000110 */
      sub_mchid: string
      query: {
        /** 最大资源条数 @example 5 */
        limit: string | number
        /** 请求资源起始位置 @example 10 */
        offset?: string | number
      }
    },
    SubMchidTransactionBlockRecord
  >
}

/** `v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}` */
export interface SubMchidValue extends Verbs, Async<Verbs> {}

export interface SubMchidTransactionBlockRecord {
  /** 请求资源起始位置 @example 10 */
  offset?: number
  /** 最大资源条数 @example 5 */
  limit?: number
  /** 资源总条数 @example 1234 */
  total_count?: number
  /** 交易拦截记录详情列表 */
  data?: TransactionBlockRecord[]
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}': SubMchidValue
  }
}
