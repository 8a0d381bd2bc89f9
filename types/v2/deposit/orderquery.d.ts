import type { Async, Call } from '../../endpoint.js'
import type { FacePayOrder, QueryOrder } from '../../models/v2-order.js'

interface Verbs {
  /**
   * 查询订单
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011986679
   */
  post: Call<{ xml: QueryOrder }, FacePayOrder>
}

/** `v2/deposit/orderquery` */
export interface Orderquery extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/deposit/orderquery': Orderquery
  }
}
