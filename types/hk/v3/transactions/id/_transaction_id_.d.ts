import type { Async, Call } from '../../../../endpoint.js'
import type { OverseasOrderTransaction, QueryRefund } from '../../../../models/overseas-order.js'

interface Verbs {
  /**
   * 查询订单(微信支付订单号)
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
   */
  get: Call<
    {
      /** 微信支付订单号 @example 1217752501201407033233368018 */
      transaction_id: string
      query?: QueryRefund
    },
    OverseasOrderTransaction
  >
}

/** `hk/v3/transactions/id/{transaction_id}` */
export interface TransactionId extends Verbs, Async<Verbs> {
  /** 境外支付（香港接入点）：关闭订单(微信支付订单号) */
  close: import('./_transaction_id_/close.js').Close
  /** 境外支付（香港接入点）：撤销订单(微信支付订单号) */
  reverse: import('./_transaction_id_/reverse.js').Reverse
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'hk/v3/transactions/id/{transaction_id}': TransactionId
  }
}
