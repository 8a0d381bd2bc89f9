import type { Async, Call } from '../../endpoint.js'
import type { QueriedRefunds, QueryRefunds } from '../../models/v2-refund.js'

interface Verbs {
  /**
   * 查询退款（押金）
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011987300
   */
  post: Call<{ xml: QueryRefunds }, QueriedRefunds>
}

/** `v2/deposit/refundquery` */
export interface Refundquery extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/deposit/refundquery': Refundquery
  }
}
