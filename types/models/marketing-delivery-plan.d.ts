import type { Rfc3339 } from '../endpoint.js'

/** 投放计划详情 */
export interface Plan {
  /** 投放计划ID @example 12000 */
  plan_id: string
  /** 投放计划名称 @example 冬季饮料投放 */
  plan_name: string
  /** 投放计划状态 */
  plan_state: PlanState
  /** 开始可用时间 @example 2025-01-01T00:00:00+08:00 */
  delivery_start_time?: Rfc3339
  /** 结束可用时间 @example 2025-01-01T00:00:00+08:00 */
  delivery_end_time?: Rfc3339
  /** 批次ID @example 701246876221757924829194755312 */
  stock_id: string
  /** 商品券ID @example 701146876221757924829193824428 */
  product_coupon_id: string
  /** 营销标签 @example 天天有惊喜 */
  recommend_word?: string
  /** 品牌ID @example 40016 */
  brand_id: string
  /** 总库存 @example 11000 */
  total_count?: number
  /** 单用户限领 @example 5 */
  user_limit?: number
  /** 单日限领 @example 100 */
  daily_limit?: number
}

/** 投放计划状态 */
export type PlanState =
  | 'PLAN_CREATING'
  | 'PLAN_CREATED'
  | 'PLAN_TERMINATING'
  | 'PLAN_TERMINATED'
  | 'PLAN_EXPIRED'
  | 'PLAN_DELIVERING'
  | 'PLAN_PAUSED'
