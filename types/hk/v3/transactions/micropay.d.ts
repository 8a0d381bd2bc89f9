import type { Async, Call } from '../../../endpoint.js'
import type { MicropayOrder, MicropayOrdered } from '../../../models/overseas-order.js'

interface Verbs {
  /**
   * 提交付款码支付
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml
   */
  post: Call<{ json: MicropayOrder }, MicropayOrdered>
}

/** `hk/v3/transactions/micropay` */
export interface Micropay extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'hk/v3/transactions/micropay': Micropay
  }
}
