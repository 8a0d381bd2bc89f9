import type { Async, Call } from '../../../../endpoint.js'
import type { Transaction } from '../../../../models/transaction.js'

interface Verbs {
  /**
   * 微信支付订单号查询
   * @remarks 普通商户, 特约商户（直连模式）
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791858
   */
  get: Call<
    {
      /** 微信支付订单号 @maxLength 32 @example 1217752501201407033233368018 */
      transaction_id: string
      query: {
        /** 直连商户号 @maxLength 32 @example 1230000109 */
        mchid: string
      }
    },
    Transaction
  >
}

/** `v3/pay/transactions/id/{transaction_id}` */
export interface TransactionId extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/pay/transactions/id/{transaction_id}': TransactionId
  }
}
