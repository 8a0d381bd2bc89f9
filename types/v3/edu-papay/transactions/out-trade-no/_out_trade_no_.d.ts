import type { Async, Call } from '../../../../endpoint.js'
import type { EduPapayTransaction } from '../../../../models/edu-papay.js'

interface Verbs {
  /**
   * 商户订单号查单
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012523591
   */
  get: Call<
    {
      /** 商户订单号 @example 201407033233368018 */
      out_trade_no: string
      query?: {
        /** 子商户号 @example 1900000109 */
        sub_mchid?: string
      }
    },
    EduPapayTransaction
  >
}

/** `v3/edu-papay/transactions/out-trade-no/{out_trade_no}` */
export interface OutTradeNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/edu-papay/transactions/out-trade-no/{out_trade_no}': OutTradeNoValue
  }
}
