import type { Async, Call } from '../../../../endpoint.js'
import type { EduPapayTransaction } from '../../../../models/edu-papay.js'

interface Verbs {
  /**
   * 微信订单号查单
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012523468
   */
  get: Call<
    {
      /** 微信支付订单号 @example 25012014070332333018 */
      transaction_id: string
      query?: {
        /** 子商户号 @example 1900000109 */
        sub_mchid?: string
      }
    },
    EduPapayTransaction
  >
}

/** `v3/edu-papay/transactions/id/{transaction_id}` */
export interface TransactionId extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/edu-papay/transactions/id/{transaction_id}': TransactionId
  }
}
