import type { Async, Call } from '../../../endpoint.js'
import type { QueryOrder } from '../../../models/v2-order.js'
import type { SandboxOrder } from '../../../models/v2-sandbox.js'

interface Verbs {
  /**
   * 查询订单
   * @deprecated 官方文档已下线
   */
  post: Call<{ xml: QueryOrder }, SandboxOrder>
}

/** `v2/sandboxnew/pay/orderquery` */
export interface Orderquery extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/sandboxnew/pay/orderquery': Orderquery
  }
}
