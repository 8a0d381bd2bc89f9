import type { Async, Call } from '../../../endpoint.js'
import type { RequestRefund, RequestedRefund } from '../../../models/v2-refund.js'

interface Verbs {
  /**
   * 申请退款
   * @deprecated 官方文档已下线
   */
  post: Call<{ xml: RequestRefund }, RequestedRefund>
}

/** `v2/sandboxnew/pay/refund` */
export interface Refund extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/sandboxnew/pay/refund': Refund
  }
}
