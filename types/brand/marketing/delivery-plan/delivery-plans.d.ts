import type { Async, Call } from '../../../endpoint.js'
import type {
  DeliveryPlanContent,
  DeliveryPlanDetail,
  ListPlans,
  PlanList,
} from '../../../models/marketing-delivery-plan.js'

interface Verbs {
  /**
   * 创建投放计划
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4018381114
   */
  post: Call<
    {
      json: DeliveryPlanContent
    },
    DeliveryPlanDetail
  >
  /**
   * 分页查询投放计划列表
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4018381151
   */
  get: Call<
    {
      query?: ListPlans
    },
    PlanList
  >
}

/** `brand/marketing/delivery-plan/delivery-plans` */
export interface DeliveryPlans extends Verbs, Async<Verbs> {
  /** 商品券投放计划：更新投放计划 */
  _plan_id_: import('./delivery-plans/_plan_id_.js').PlanId
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/delivery-plan/delivery-plans': DeliveryPlans
  }
}
