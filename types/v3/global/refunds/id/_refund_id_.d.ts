import type { Async, Call } from '../../../../endpoint.js'
import type { QueryRefund } from '../../../../models/overseas-order.js'
import type { IdRefund } from '../../../../models/overseas-refund.js'

interface Verbs {
  /**
   * 查询单笔退款(微信支付退款订单号)
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
   */
  get: Call<
    {
      /** 微信支付退款订单号 */
      refund_id: string
      query?: QueryRefund
    },
    IdRefund
  >
}

/** `v3/global/refunds/id/{refund_id}` */
export interface RefundId extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/refunds/id/{refund_id}': RefundId
  }
}
