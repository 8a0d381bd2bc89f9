import type { Async, Call } from '../endpoint.js'
import type { ListRefunds, RefundList, RequestRefund, RequestedRefund } from '../models/overseas-refund.js'

interface Verbs {
  /** 申请退款 */
  post: Call<{ json: RequestRefund }, RequestedRefund>
  /** 查询所有退款 */
  get: Call<{ query?: ListRefunds }, RefundList>
}

/** `v3/refunds` */
export interface Refunds extends Verbs, Async<Verbs> {
  id: import('./refunds/id.js').Id
  outRefundNo: import('./refunds/out-refund-no.js').OutRefundNo
}

declare module '../endpoint.js' {
  interface Endpoints { 'v3/refunds': Refunds }
}
