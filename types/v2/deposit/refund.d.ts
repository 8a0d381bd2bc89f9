import type { Async, Call } from '../../endpoint.js'
import type { RequestRefund, RequestedRefund } from '../../models/v2-refund.js'

interface Verbs {
  /**
   * 申请退款（押金）
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011987251
   */
  post: Call<{ xml: RequestRefund; security: true }, RequestedRefund>
}

/** `v2/deposit/refund` */
export interface Refund extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/deposit/refund': Refund
  }
}
