import type { Async, Call } from '../../../../../../endpoint.js'
import type { ListPlans, PlanList } from '../../../../../../models/marketing-delivery-plan.js'

interface Verbs {
  /**
   * 分页查询投放计划列表
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184563
   */
  get: Call<
    {
      /** 品牌ID @example 40016 */
      brand_id: string
      query?: ListPlans
    },
    PlanList
  >
}

/** `v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans` */
export interface DeliveryPlans extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans': DeliveryPlans
  }
}
