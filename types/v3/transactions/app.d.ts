import type { Async, Call } from '../../endpoint.js'
import type { OverseasOrder } from '../../models/overseas-order.js'

interface Verbs {
  /**
   * APP支付下单
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml
   */
  post: Call<
    { json: OverseasOrder },
    {
      /** 预支付交易会话标识 */
      prepay_id: string
    }
  >
}

/** `v3/transactions/app` */
export interface App extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/transactions/app': App
  }
}
