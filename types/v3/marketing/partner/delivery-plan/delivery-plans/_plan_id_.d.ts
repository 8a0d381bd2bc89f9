import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'
import type { Plan } from '../../../../../models/marketing-delivery-plan.js'

interface Verbs {
  /**
   * 更新投放计划
   * @remarks 服务商
   */
  patch: Call<
    {
      /** 投放计划ID @example 12000 */
      plan_id: string
      json: ModifyDeliveryPlan
    },
    {
      /** 投放计划详情 */
      plan: Plan
    }
  >
}

/** `v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}` */
export interface PlanId extends Verbs, Async<Verbs> {
  /** 商品券投放计划：终止投放计划 */
  terminate: import('./_plan_id_/terminate.js').Terminate
}

export interface ModifyDeliveryPlan {
  /** 修改内容 */
  modify_content: ModifyContent
  /** 修改请求单号 */
  out_request_no?: string
}

/** 修改内容 */
export interface ModifyContent {
  /** 投放计划名称 @example 冬季饮料投放 */
  plan_name?: string
  /** 结束可用时间 @example 2025-01-01T00:00:00+08:00 */
  delivery_end_time?: Rfc3339
  /** 总库存 @example 1 */
  total_count?: number
  /** 单用户限领 @example 1 */
  user_limit?: number
  /** 单日限领 @example 1 */
  daily_limit?: number
  /** 营销标签 @example 天天有惊喜 */
  recommend_word?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}': PlanId
  }
}
