import type { Async, Call } from '../../../../../endpoint.js'
import type { VehicleTransaction } from '../../../../../models/vehicle.js'

interface Verbs {
  /**
   * 查询订单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715719
   */
  get: Call<
    {
      /** 微信支付订单号 @example 25012014070332333018 */
      transaction_id: string
      query?: {
        /** 特约商户号 @example 1900000109 */
        sub_mchid?: string
      }
    },
    VehicleTransaction
  >
}

/** `v3/vehicle/etc/transactions/id/{transaction_id}` */
export interface TransactionId extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/vehicle/etc/transactions/id/{transaction_id}': TransactionId
  }
}
