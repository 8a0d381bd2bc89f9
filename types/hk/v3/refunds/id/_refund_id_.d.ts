import type { Async, Call } from '../../../../endpoint.js'
import type { QueryRefund } from '../../../../models/overseas-order.js'
import type { OverseasRefund } from '../../../../models/overseas-refund.js'

interface Verbs {
  /**
   * 查询单笔退款(微信支付退款订单号)
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml
   */
  get: Call<
    {
      /** 微信支付退款订单号 */
      refund_id: string
      query?: QueryRefund
    },
    OverseasRefund
  >
}

/** `hk/v3/refunds/id/{refund_id}` */
export interface RefundId extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'hk/v3/refunds/id/{refund_id}': RefundId
  }
}
