import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /** 关单 @see https://pay.weixin.qq.com/doc/v3/merchant/4013070360 */
  post: Call<{ out_trade_no: string; json: { /** 直连商户号 */ mchid: string } }, void>
}

/** `v3/pay/transactions/out-trade-no/{out_trade_no}/close` */
export interface Close extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints { 'v3/pay/transactions/out-trade-no/{out_trade_no}/close': Close }
}
