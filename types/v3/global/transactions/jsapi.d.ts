import type { Async, Call } from '../../../endpoint.js'
import type { Order } from '../../../models/overseas-order.js'

interface Verbs {
  /**
   * JSAPI支付下单
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014150
   */
  post: Call<
    { json: Order },
    {
      /** 预支付交易会话标识 @example wx201410272009395522657a690389285100 */
      prepay_id: string
    }
  >
}

/** `v3/global/transactions/jsapi` */
export interface Jsapi extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/global/transactions/jsapi': Jsapi
  }
}
