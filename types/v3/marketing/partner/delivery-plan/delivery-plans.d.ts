import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type { Plan } from '../../../../models/marketing-delivery-plan.js'

interface Verbs {
  /**
   * 创建投放计划
   * @remarks 服务商
   */
  post: Call<
    { json: CreateDeliveryPlan },
    {
      /** 投放计划详情 */
      plan: Plan
    }
  >
}

/** `v3/marketing/partner/delivery-plan/delivery-plans` */
export interface DeliveryPlans extends Verbs, Async<Verbs> {
  /** 商品券投放计划 */
  _brand_id_: import('./delivery-plans/_brand_id_.js').BrandId
  /** 商品券投放计划：更新投放计划 */
  _plan_id_: import('./delivery-plans/_plan_id_.js').PlanId
}

export interface CreateDeliveryPlan {
  /** 创建请求单号 @example asdf-1234-40016 */
  out_request_no: string
  /** 创建投放计划的品牌ID @example 40016 */
  brand_id: string
  /** 商品券ID @example 701146876221757924829193824428 */
  product_coupon_id: string
  /** 批次ID @example 701246876221757924829194755312 */
  stock_id: string
  /** 投放计划名称 @example 冬季饮料投放 */
  plan_name?: string
  /** 总库存 @example 1 */
  total_count?: number
  /** 单用户限领 @example 1 */
  user_limit?: number
  /** 单日限领 @example 1 */
  daily_limit?: number
  /** 开始可用时间 @example 2025-01-01T00:00:00+08:00 */
  delivery_start_time?: Rfc3339
  /** 结束可用时间 @example 2025-01-01T00:00:00+08:00 */
  delivery_end_time?: Rfc3339
  /** 营销标签 @example 天天有惊喜 */
  recommend_word?: string
  /** 是否复用商品券和批次信息 */
  reuse_coupon_config?: boolean
  /** 使用模式 */
  usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE'
  /** 投放批次组ID */
  stock_bundle_id?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/delivery-plan/delivery-plans': DeliveryPlans
  }
}
