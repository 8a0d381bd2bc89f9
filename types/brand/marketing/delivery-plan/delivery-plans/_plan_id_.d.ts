import type { Async, Call } from '../../../../endpoint.js'
import type {
  DeliveryPlanDetail,
  ModifyDeliveryPlanRequest,
} from '../../../../models/marketing-delivery-plan.js'

interface Verbs {
  /**
   * 更新投放计划
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4018381209
   */
  patch: Call<
    {
      /** 投放计划ID @example 12000 */
      plan_id: string
      json: ModifyDeliveryPlanRequest
    },
    DeliveryPlanDetail
  >
}

/** `brand/marketing/delivery-plan/delivery-plans/{plan_id}` */
export interface PlanId extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/delivery-plan/delivery-plans/{plan_id}': PlanId
  }
}
