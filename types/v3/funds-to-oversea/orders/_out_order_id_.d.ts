import type { Async, Call } from '../../../endpoint.js'
import type { ToOverseaOrder } from '../../../models/funds-to-oversea.js'

interface Verbs {
  /**
   * 查询出境结果
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476127
   */
  get: Call<
    {
      /** 商户出境单号 @example merchant123123 */
      out_order_id: string
      query: {
        /** 二级商户号 @example 1231231 */
        sub_mchid: string
        /** 微信支付订单号 @example 4200000000000 */
        transaction_id: string
      }
    },
    ToOverseaOrder
  >
}

/** `v3/funds-to-oversea/orders/{out_order_id}` */
export interface OutOrderId extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/funds-to-oversea/orders/{out_order_id}': OutOrderId
  }
}
