import type { Async, Call } from '../../endpoint.js'
import type { PaidOrder, FacePayRequest } from '../../models/v2-order.js'

interface Verbs {
  /**
   * 支付押金（人脸支付）
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011986577
   */
  post: Call<{ xml: FacePayRequest }, PaidOrder>
}

/** `v2/deposit/facepay` */
export interface Facepay extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/deposit/facepay': Facepay
  }
}
