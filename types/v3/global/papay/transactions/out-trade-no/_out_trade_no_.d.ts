import type { Async, Call } from '../../../../../endpoint.js'
import type { OverseasPapayTransaction } from '../../../../../models/overseas-papay.js'

interface Verbs {
  /**
   * 查询订单(商户订单号)
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
   */
  get: Call<
    {
      /** 商户订单号 @maxLength 32 */
      out_trade_no: string
      query: {
        /** 子商户号 @maxLength 32 @example 1900000109 */
        sub_mchid: string
      }
    },
    OverseasPapayTransaction
  >
}

/** `v3/global/papay/transactions/out-trade-no/{out_trade_no}` */
export interface OutTradeNoValue extends Verbs, Async<Verbs> {
  /** 境外支付·委托代扣：撤销订单(商户订单号) */
  reverse: import('./_out_trade_no_/reverse.js').Reverse
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/papay/transactions/out-trade-no/{out_trade_no}': OutTradeNoValue
  }
}
