import type { Async, Call } from '../../../../../endpoint.js'
import type { EbikeTransaction } from '../../../../../models/ebike.js'

interface Verbs {
  /**
   * 查询订单
   * @remarks 普通商户, 服务商
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
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
    EbikeTransaction
  >
}

/** `v3/ebike/charge/transactions/out-trade-no/{out_trade_no}` */
export interface OutTradeNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/ebike/charge/transactions/out-trade-no/{out_trade_no}': OutTradeNoValue
  }
}
