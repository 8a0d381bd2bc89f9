import type { Async, Call } from '../../../../endpoint.js'
import type { OverseasOrderTransaction, QueryRefund } from '../../../../models/overseas-order.js'

interface Verbs {
  /**
   * 查询订单(微信支付订单号)
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
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

/** `v3/global/transactions/id/{transaction_id}` */
export interface TransactionId extends Verbs, Async<Verbs> {
  /** 境外支付·下单：关闭订单(微信支付订单号) */
  close: import('./_transaction_id_/close.js').Close
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/transactions/id/{transaction_id}': TransactionId
  }
}
