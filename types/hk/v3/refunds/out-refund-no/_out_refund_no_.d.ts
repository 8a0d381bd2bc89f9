import type { Async, Call } from '../../../../endpoint.js'
import type { QueryRefund } from '../../../../models/overseas-order.js'
import type { OverseasRefund } from '../../../../models/overseas-refund.js'

interface Verbs {
  /**
   * 查询单笔退款(商户退款订单号)
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml
   */
  get: Call<
    {
      /** 商户退款订单号 @example 1217752501201407033233368018 */
      out_refund_no: string
      query?: QueryRefund
    },
    OverseasRefund
  >
}

/** `hk/v3/refunds/out-refund-no/{out_refund_no}` */
export interface OutRefundNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'hk/v3/refunds/out-refund-no/{out_refund_no}': OutRefundNoValue
  }
}
