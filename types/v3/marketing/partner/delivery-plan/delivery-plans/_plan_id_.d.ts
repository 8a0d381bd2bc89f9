import type { Async, Call } from '../../../../../endpoint.js'
import type {
  DeliveryPlanDetail,
  ModifyDeliveryPlanRequest,
} from '../../../../../models/marketing-delivery-plan.js'

interface Verbs {
  /**
   * 更新投放计划
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184594
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

/** `v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}` */
export interface PlanId extends Verbs, Async<Verbs> {
  /** 商品券投放计划：终止投放计划 */
  terminate: import('./_plan_id_/terminate.js').Terminate
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}': PlanId
  }
}
