import type { Async, Call } from '../../../../../../endpoint.js'
import type { QueryRefund } from '../../../../../../models/overseas-order.js'

interface Verbs {
  /**
   * 撤销订单(商户订单号)
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
   */
  post: Call<
    {
      /** 商户订单号 @example 1217752501201407033233368018 */
      out_trade_no: string
      json: QueryRefund
    },
    void
  >
}

/** `v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse` */
export interface Reverse extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse': Reverse
  }
}
