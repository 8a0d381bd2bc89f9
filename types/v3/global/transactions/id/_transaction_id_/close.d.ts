import type { Async, Call } from '../../../../../endpoint.js'
import type { CloseTransaction } from '../../../../../models/overseas-order.js'

interface Verbs {
  /**
   * 关闭订单(微信支付订单号)
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
   */
  post: Call<
    {
      /** 微信支付订单号 @example 1217752501201407033233368018 */
      transaction_id: string
      json: CloseTransaction
    },
    void
  >
}

/** `v3/global/transactions/id/{transaction_id}/close` */
export interface Close extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/transactions/id/{transaction_id}/close': Close
  }
}
