import type { Async, Call } from '../../../../../endpoint.js'
import type { CloseTransaction } from '../../../../../models/overseas-order.js'

interface Verbs {
  /**
   * 关闭订单(微信支付订单号)
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
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

/** `hk/v3/transactions/id/{transaction_id}/close` */
export interface Close extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'hk/v3/transactions/id/{transaction_id}/close': Close
  }
}
