import type { Async, Call } from '../../endpoint.js'
import type { QueriedRefunds, QueryRefunds } from '../../models/v2-refund.js'

interface Verbs {
  /**
   * 查询退款
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939577
   */
  post: Call<{ xml: QueryRefunds }, QueriedRefunds>
}

/** `v2/pay/refundquery` */
export interface Refundquery extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/pay/refundquery': Refundquery
  }
}
