import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 关单
   * @remarks 普通商户, 特约商户（直连模式）
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791860
   */
  post: Call<
    {
      /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
      out_trade_no: string
      json: {
        /** 直连商户号 @maxLength 32 @example 1230000109 */
        mchid: string
      }
    },
    void
  >
}

/** `v3/pay/transactions/out-trade-no/{out_trade_no}/close` */
export interface Close extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/pay/transactions/out-trade-no/{out_trade_no}/close': Close
  }
}
