import type { Async, Call } from '../../../../endpoint.js'
import type { DeliveryPlanContent, DeliveryPlanDetail } from '../../../../models/marketing-delivery-plan.js'

interface Verbs {
  /**
   * 创建投放计划
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184554
   */
  post: Call<
    {
      json: CreateDeliveryPlan
    },
    DeliveryPlanDetail
  >
}

/** `v3/marketing/partner/delivery-plan/delivery-plans` */
export interface DeliveryPlans extends Verbs, Async<Verbs> {
  /** 商品券投放计划 */
  _brand_id_: import('./delivery-plans/_brand_id_.js').BrandId
  /** 商品券投放计划：更新投放计划 */
  _plan_id_: import('./delivery-plans/_plan_id_.js').PlanId
}

export interface CreateDeliveryPlan extends DeliveryPlanContent {
  /** 创建投放计划的品牌ID @example 40016 */
  brand_id: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/delivery-plan/delivery-plans': DeliveryPlans
  }
}
