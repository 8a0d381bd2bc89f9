import type { Async, Call } from '../../../../endpoint.js'
import type { QrcodeTransaction } from '../../../../models/qrcode.js'

interface Verbs {
  /**
   * 查询订单
   * @remarks 普通商户, 服务商
   */
  get: Call<
    {
      /** 商户系统内部订单号 @example 20150806125346 */
      out_trade_no: string
      query?: {
        /** 微信支付分配的子商户号 @example 1900000109 */
        sub_mchid?: string
      }
    },
    QrcodeTransaction
  >
}

/** `v3/qrcode/transactions/out-trade-no/{out_trade_no}` */
export interface OutTradeNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/qrcode/transactions/out-trade-no/{out_trade_no}': OutTradeNoValue
  }
}
