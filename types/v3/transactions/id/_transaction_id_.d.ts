import type { Async, Call } from '../../../endpoint.js'
import type { OverseasOrderTransaction, QueryRefund } from '../../../models/overseas-order.js'

interface Verbs {
  /**
   * 查询订单(微信支付订单号)
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
   */
  get: Call<
    {
      /** 微信支付订单号 */
      transaction_id: string
      query?: QueryRefund
    },
    OverseasOrderTransaction
  >
}

/** `v3/transactions/id/{transaction_id}` */
export interface TransactionId extends Verbs, Async<Verbs> {
  /** 境外支付·下单（旧路径）：关闭订单(微信支付订单号) */
  close: import('./_transaction_id_/close.js').Close
  /** 境外支付·下单（旧路径）：撤销订单(微信支付订单号) */
  reverse: import('./_transaction_id_/reverse.js').Reverse
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/transactions/id/{transaction_id}': TransactionId
  }
}
