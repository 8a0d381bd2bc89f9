import type { Async, Call } from '../../../../../../endpoint.js'
import type { OrderCloseTransaction } from '../../../../../../models/order.js'

interface Verbs {
  /**
   * 关单
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012526949
   */
  post: Call<
    {
      /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
      out_trade_no: string
      json: OrderCloseTransaction
    },
    void
  >
}

/** `v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close` */
export interface Close extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close': Close
  }
}
