import type { Async, Call } from '../../../../endpoint.js'
import type { CancelPayAfterOrder, CancelledPayAfterOrder } from '../../../../models/payscore.js'

interface Verbs {
  /**
   * 撤销智慧零售订单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5
   */
  post: Call<
    {
      /** 商户服务订单号 @maxLength 32 */
      out_order_no: string
      json: CancelPayAfterOrder
    },
    CancelledPayAfterOrder
  >
}

/** `v3/payscore/smartretail-orders/{out_order_no}/cancel` */
export interface Cancel extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/smartretail-orders/{out_order_no}/cancel': Cancel
  }
}
