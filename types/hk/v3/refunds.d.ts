import type { Async, Call } from '../../endpoint.js'
import type {
  ListRefunds,
  OverseasRefundRequestRefund,
  RefundList,
  RequestedOverseasRefund,
} from '../../models/overseas-refund.js'

interface Verbs {
  /**
   * 申请退款
   * @remarks 直连模式, 机构模式
   */
  post: Call<{ json: OverseasRefundRequestRefund }, RequestedOverseasRefund>
  /**
   * 查询所有退款
   * @remarks 直连模式, 机构模式
   */
  get: Call<{ query?: ListRefunds }, RefundList>
}

/** `hk/v3/refunds` */
export interface Refunds extends Verbs, Async<Verbs> {
  /** 境外支付（香港接入点） */
  id: import('./refunds/id.js').Id
  /** 境外支付（香港接入点） */
  outRefundNo: import('./refunds/out-refund-no.js').OutRefundNo
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'hk/v3/refunds': Refunds
  }
}
