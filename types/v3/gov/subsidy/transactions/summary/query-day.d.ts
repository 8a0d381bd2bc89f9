import type { Async, Call } from '../../../../../endpoint.js'
import type { ApplianceId } from '../../../../../models/subsidy.js'

interface Verbs {
  /**
   * 查询单日交易汇总
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post: Call<{ json: QuerySummaryDay }, SummaryDay>
}

/** `v3/gov/subsidy/transactions/summary/query-day` */
export interface QueryDay extends Verbs, Async<Verbs> {}

export interface QuerySummaryDay {
  /** 使用的资格的地区编码 @example 310100 */
  qualification_region_code: number
  /** 查询的日期 @example 2025-01-14 */
  query_date: string
  /** 查询的订单类别 */
  query_type:
    | 'ORDER_TYPE_TRANSACTION'
    | 'ORDER_TYPE_APPLIANCE_REDEEM'
    | 'ORDER_TYPE_3C_REDEEM'
    | 'ORDER_TYPE_N_QUALIFICATION_REDEEM'
  /** 消费品类ID */
  appliance_id?: ApplianceId
  /** 品类状态 */
  cate_state?: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND'
}

export interface SummaryDay {
  /** 响应码 @example 000000 */
  code: string
  /** 响应描述 @example 成功 */
  message: string
  /** 交易总笔数 @example 999 */
  total_trade_count: number
  /** 交易总金额，单位为分 @example 999 */
  total_trade_amount: number
  /** 补贴总金额 @example 999 */
  total_subsidy_count: number
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/transactions/summary/query-day': QueryDay
  }
}
