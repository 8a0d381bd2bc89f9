import type { Async, Call } from '../../../../../../endpoint.js'
import type { Plan, PlanState } from '../../../../../../models/marketing-delivery-plan.js'

interface Verbs {
  /**
   * 分页查询投放计划列表
   * @remarks 服务商
   */
  get: Call<
    {
      /** 品牌ID @example 40016 */
      brand_id: string
      query?: ListDeliveryPlans
    },
    DeliveryPlanList
  >
}

/** `v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans` */
export interface DeliveryPlans extends Verbs, Async<Verbs> {}

export interface ListDeliveryPlans {
  /** 分页大小 @example 5 */
  page_size?: number
  /** 分页起始位置 @example 10 */
  offset?: number
  /** 投放计划线上状态 */
  plan_state?: PlanState
  /** 投放计划审核状态 */
  audit_state?: 'AUDIT_INITIAL' | 'AUDIT_PROCESSING' | 'AUDIT_PASSED' | 'AUDIT_REJECTED'
  /** 投放计划ID @example 12000 */
  plan_id?: string
}

export interface DeliveryPlanList {
  /** 资源总条数 @example 1234 */
  total_count?: number
  /** 投放计划列表 */
  plan_list?: Plan[]
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans': DeliveryPlans
  }
}
