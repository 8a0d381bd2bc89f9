import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { RiskType } from '../../../models/merchant-risk-manage.js'

interface Verbs {
  /**
   * 查询风险订单
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013894247
   */
  post: Call<{ json: ListRiskTrades }, RiskTradeList>
}

/** `v3/merchant-risk-manage/ec-trade-risk/query-risk-trades` */
export interface QueryRiskTrades extends Verbs, Async<Verbs> {}

export interface ListRiskTrades {
  /** 服务商商户号 @example 1900000109 */
  sp_mchid?: string
  /** 子商户号 @example 1900009231 */
  sub_mchid?: string
  /** 商户号 @example 1900009231 */
  mchid?: string
  /** 开始时间 @example 2025-05-20T13:29:35+08:00 */
  start_time?: Rfc3339
  /** 结束时间 @example 2025-05-20T13:29:35+08:00 */
  end_time?: Rfc3339
  /** 查询页码 @example 1 */
  page_index?: number
  /** 查询页大小 @example 10 */
  page_size?: number
}

export interface RiskTradeList {
  /** 总风险订单数 @example 10 */
  total_num?: number
  /** 风险订单列表 */
  risk_trade_list?: RiskTrade[]
}

/** 风险订单列表 */
export interface RiskTrade {
  /** 商户号 @example 1900009231 */
  mchid?: string
  /** 商户订单号 @example 20150806125346 */
  out_trade_no?: string
  /** 风险类型 */
  risk_type?: RiskType
  /** 风险等级 */
  risk_level?: 1 | 2 | 3
  /** 投诉单状态 @example 2020-12-01T16:18:12+08:00 */
  risk_discove_time?: Rfc3339
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/merchant-risk-manage/ec-trade-risk/query-risk-trades': QueryRiskTrades
  }
}
