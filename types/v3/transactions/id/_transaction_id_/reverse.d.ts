import type { Async, Call } from '../../../../endpoint.js'
import type { QueryRefund } from '../../../../models/overseas-order.js'

interface Verbs {
  /**
   * 撤销订单(微信支付订单号)
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
   */
  post: Call<
    {
      /** 微信订单号 */
      transaction_id: string
      json: QueryRefund
    },
    void
  >
}

/** `v3/transactions/id/{transaction_id}/reverse` */
export interface Reverse extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/transactions/id/{transaction_id}/reverse': Reverse
  }
}
