import type { Async, Call } from '../../../../endpoint.js'
import type { CancelledPayAfterOrder, CompletePayAfterOrder } from '../../../../models/payscore.js'

interface Verbs {
  /**
   * 完结先享后付订单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6
   */
  post: Call<
    {
      /** 商户服务订单号 @maxLength 32 */
      out_order_no: string
      json: CompletePayAfterOrder
    },
    CancelledPayAfterOrder
  >
}

/** `v3/payscore/payafter-orders/{out_order_no}/complete` */
export interface Complete extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/payafter-orders/{out_order_no}/complete': Complete
  }
}
