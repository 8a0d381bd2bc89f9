import type { Async, Call } from '../../endpoint.js'
import type { ReverseFacePay, ReversedFacePay } from '../../models/v2-order.js'

interface Verbs {
  /**
   * 撤销订单
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011986741
   */
  post: Call<{ xml: ReverseFacePay; security: true }, ReversedFacePay>
}

/** `v2/deposit/reverse` */
export interface Reverse extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/deposit/reverse': Reverse
  }
}
