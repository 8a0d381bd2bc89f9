import type { Async, Call } from '../../endpoint.js'
import type { FacePayOrder, QueryOrder } from '../../models/v2-order.js'

interface Verbs {
  /**
   * 查询订单
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
   */
  post: Call<{ xml: QueryOrder }, FacePayOrder>
}

/** `v2/pay/facepayquery` */
export interface Facepayquery extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/pay/facepayquery': Facepayquery
  }
}
