import type { Async, Call } from '../../../endpoint.js'
import type { ReverseFacePay, ReversedFacePay } from '../../../models/v2-order.js'

interface Verbs {
  /**
   * 撤销订单
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
   */
  post: Call<{ xml: ReverseFacePay; security: true }, ReversedFacePay>
}

/** `v2/secapi/pay/facepayreverse` */
export interface Facepayreverse extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/secapi/pay/facepayreverse': Facepayreverse
  }
}
