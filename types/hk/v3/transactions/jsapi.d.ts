import type { Async, Call } from '../../../endpoint.js'
import type { Order } from '../../../models/overseas-order.js'

interface Verbs {
  /**
   * 小程序/公众号支付下单
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml
   */
  post: Call<
    { json: Order },
    {
      /** 预支付交易会话标识 @example wx201410272009395522657a690389285100 */
      prepay_id: string
    }
  >
}

/** `hk/v3/transactions/jsapi` */
export interface Jsapi extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'hk/v3/transactions/jsapi': Jsapi
  }
}
