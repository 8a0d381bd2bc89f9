import type { Async, Call } from '../../../../../endpoint.js'
import type { VehicleTransaction } from '../../../../../models/vehicle.js'

interface Verbs {
  /**
   * 查询订单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715845
   */
  get: Call<
    {
      /** 商户订单号 @example 121775250124070332 */
      out_trade_no: string
      query?: {
        /** 特约商户号 @example 1900000109 */
        sub_mchid?: string
      }
    },
    VehicleTransaction
  >
}

/** `v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}` */
export interface OutTradeNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}': OutTradeNoValue
  }
}
