import type { Async, Call } from '../../../../endpoint.js'
import type { OverseasPapayTransaction } from '../../../../models/overseas-papay.js'

interface Verbs {
  /**
   * 查询订单(微信支付订单号)
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
   */
  get: Call<
    {
      /** 微信支付订单号 @maxLength 32 @example 1217752501201407033233368018 */
      transaction_id: string
      query: {
        /** 子商户号 @maxLength 32 @example 1900000109 */
        sub_mchid: string
      }
    },
    OverseasPapayTransaction
  >
}

/** `v3/global/papay/transactions/{transaction_id}` */
export interface TransactionId extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/papay/transactions/{transaction_id}': TransactionId
  }
}
