import type { Async, Call } from '../../endpoint.js'
import type { OverseasOrder } from '../../models/overseas-order.js'

interface Verbs {
  /**
   * 小程序/公众号支付下单
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml
   */
  post: Call<
    { json: OverseasOrder },
    {
      /** 预支付交易会话标识 */
      prepay_id: string
    }
  >
}

/** `v3/transactions/jsapi` */
export interface Jsapi extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/transactions/jsapi': Jsapi
  }
}
