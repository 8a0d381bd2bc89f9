import type { Async, Call } from '../../../../endpoint.js'
import type { QueryOrder } from '../../../../models/v2-order.js'
import type { SandboxOrder } from '../../../../models/v2-sandbox.js'

interface Verbs {
  /**
   * 查询订单
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984810
   */
  post: Call<
    {
      xml: QueryOrder
      headers?: {
        /** 异常用例 */ 'Wechatpay-Negative-Test'?:
          | 'MICROPAY_USERPAYING'
          | 'MICROPAY_TIMEOUT'
          | 'MICROPAY_PAYERROR'
      }
    },
    SandboxOrder
  >
}

/** `v2/xdc/apiv2sandbox/pay/orderquery` */
export interface Orderquery extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v2/xdc/apiv2sandbox/pay/orderquery': Orderquery
  }
}
