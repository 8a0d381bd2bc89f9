import type { Async, Call } from '../../../../../../endpoint.js'
import type { CancelServiceOrder } from '../../../../../../models/payscore.js'

interface Verbs {
  /**
   * 取消支付分订单
   * @remarks 从业机构
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096416
   */
  post: Call<
    {
      /** 商户服务订单号 @maxLength 32 @example 1234323JKHDFE1243252 */
      out_order_no: string
      json: CancelServiceOrder
    },
    void
  >
}

/** `v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel` */
export interface Cancel extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel': Cancel
  }
}
