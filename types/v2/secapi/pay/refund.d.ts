import type { Async, Call } from '../../../endpoint.js'
import type { RequestRefund, RequestedRefund } from '../../../models/v2-refund.js'

interface Verbs {
  /**
   * 申请退款
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937624
   */
  post: Call<{ xml: RequestRefund; security: true }, RequestedRefund>
}

/** `v2/secapi/pay/refund` */
export interface Refund extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/secapi/pay/refund': Refund
  }
}
