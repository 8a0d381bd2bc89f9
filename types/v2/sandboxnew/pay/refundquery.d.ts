import type { Async, Call } from '../../../endpoint.js'
import type { QueriedRefunds, QueryRefunds } from '../../../models/v2-refund.js'

interface Verbs {
  /**
   * 查询退款
   * @deprecated 官方文档已下线
   */
  post: Call<{ xml: QueryRefunds }, QueriedRefunds>
}

/** `v2/sandboxnew/pay/refundquery` */
export interface Refundquery extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/sandboxnew/pay/refundquery': Refundquery
  }
}
