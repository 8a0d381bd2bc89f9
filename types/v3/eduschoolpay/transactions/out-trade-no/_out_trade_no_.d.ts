import type { Async, Call } from '../../../../endpoint.js'
import type { SchoolPayTransaction } from '../../../../models/school-pay.js'

interface Verbs {
  /**
   * 商户订单号查单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469097
   */
  get: Call<
    {
      /** 商户订单号 @maxLength 64 @example 201407033233368018 */
      out_trade_no: string
      query?: {
        /** 子商户号 @maxLength 32 @example 1900000109 */
        sub_mchid?: string
      }
    },
    SchoolPayTransaction
  >
}

/** `v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}` */
export interface OutTradeNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}': OutTradeNoValue
  }
}
