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
  /** 批次ID，usage_mode为SINGLE时返回 @example 701246876221757924829194755312 */
  stock_id?: string
  /** 商品券ID @example 701146876221757924829193824428 */
  product_coupon_id: string
  /** 营销标签 @example 天天有惊喜 */
  recommend_word?: string
  /** 品牌ID @example 40016 */
  brand_id: string
  /** 投放计划审核状态 */
  audit_state?: PlanAuditState
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

/** 创建的投放计划 */
export interface DeliveryPlanContent {
  /** 创建请求单号 @example asdf-1234-40016 */
  out_request_no: string
  /** 商品券ID @example 701146876221757924829193824428 */
  product_coupon_id: string
  /** 批次ID，usage_mode为SINGLE时填写 @example 701246876221757924829194755312 */
  stock_id?: string
  /** 是否复用商品券和批次信息 */
  reuse_coupon_config: boolean
  /** 投放计划名称，reuse_coupon_config为false时必填 @example 冬季饮料投放 */
  plan_name?: string
  /** 投放总库存数量，reuse_coupon_config为false时必填 @example 10000 */
  total_count?: number
  /** 单用户限领 @example 1 */
  user_limit?: number
  /** 单日限领 @example 1 */
  daily_limit?: number
  /** 投放开始时间，reuse_coupon_config为false时必填 @example 2025-01-01T00:00:00+08:00 */
  delivery_start_time?: Rfc3339
  /** 投放结束时间，reuse_coupon_config为false时必填 @example 2025-01-01T00:00:00+08:00 */
  delivery_end_time?: Rfc3339
  /** 营销标签 @example 天天有惊喜 */
  recommend_word?: string
  /** 使用模式 */
  usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE'
  /** 投放批次组ID，usage_mode为PROGRESSIVE_BUNDLE时填写 */
  stock_bundle_id?: string
}

export interface ModifyDeliveryPlanRequest {
  /** 修改内容 */
  modify_content: ModifyContent
  /** 修改请求单号 @example asdf-1234-40016 */
  out_request_no: string
}

/** 修改内容 */
export interface ModifyContent {
  /** 投放计划名称 @example 冬季饮料投放 */
  plan_name?: string
  /** 投放结束时间 @example 2025-01-01T00:00:00+08:00 */
  delivery_end_time?: Rfc3339
  /** 投放总库存数量 @example 10000 */
  total_count?: number
  /** 单用户限领 @example 1 */
  user_limit?: number
  /** 单日限领 @example 1 */
  daily_limit?: number
  /** 营销标签 @example 天天有惊喜 */
  recommend_word?: string
}

export interface DeliveryPlanDetail {
  /** 投放计划详情 */
  plan: Plan
}

export interface ListPlans {
  /** 分页大小 @maximum 50 @example 5 */
  page_size?: string | number
  /** 分页起始位置 @example 10 */
  offset?: string | number
  /** 投放计划线上状态 */
  plan_state?: PlanState
  /** 投放计划审核状态 */
  audit_state?: PlanAuditState
  /** 投放计划ID @example 12000 */
  plan_id?: string
}

export interface PlanList {
  /** 资源总条数 @example 1234 */
  total_count?: number
  /** 投放计划列表 */
  plan_list?: Plan[]
}

/** 投放计划审核状态 */
export type PlanAuditState = 'AUDIT_INITIAL' | 'AUDIT_PROCESSING' | 'AUDIT_PASSED' | 'AUDIT_REJECTED'
