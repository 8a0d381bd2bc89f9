import type { Async, Call } from '../../../../endpoint.js'
import type { CancelPayAfterOrder, CancelledPayAfterOrder } from '../../../../models/payscore.js'

interface Verbs {
  /**
   * 取消支付分订单
   * @remarks 普通商户
   */
  post: Call<
    {
      /** 商户服务订单号 */
      out_order_no: string
      json: CancelPayAfterOrder
    },
    CancelledPayAfterOrder
  >
}

/** `v3/payscore/serviceorder/{out_order_no}/cancel` */
export interface Cancel extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/serviceorder/{out_order_no}/cancel': Cancel
  }
}
