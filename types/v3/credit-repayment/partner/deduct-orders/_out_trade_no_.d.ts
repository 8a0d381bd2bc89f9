import type { Async, Call } from '../../../../endpoint.js'
import type { DeductOrder } from '../../../../models/credit-repayment.js'

interface Verbs {
  /**
   * 查询还款单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779468
   */
  get: Call<
    {
      /** 商户侧交易单号 @example 1217752501201407033233368018 */
      out_trade_no: string
    },
    DeductOrder
  >
}

/** `v3/credit-repayment/partner/deduct-orders/{out_trade_no}` */
export interface OutTradeNo extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/credit-repayment/partner/deduct-orders/{out_trade_no}': OutTradeNo
  }
}
