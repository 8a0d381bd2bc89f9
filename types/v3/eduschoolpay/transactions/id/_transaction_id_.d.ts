import type { Async, Call } from '../../../../endpoint.js'
import type { SchoolPayTransaction } from '../../../../models/school-pay.js'

interface Verbs {
  /**
   * 微信支付订单号查单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469063
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
    SchoolPayTransaction
  >
}

/** `v3/eduschoolpay/transactions/id/{transaction_id}` */
export interface TransactionId extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/eduschoolpay/transactions/id/{transaction_id}': TransactionId
  }
}
