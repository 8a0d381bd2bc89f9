import type { Async, Call } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 终止投放计划
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184572
   */
  post: Call<
    {
      /** 投放计划ID @example 12000 */
      plan_id: string
    },
    void
  >
}

/** `v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate` */
export interface Terminate extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate': Terminate
  }
}
