import type { Async, Call } from '../../../endpoint.js'
import type { H5Order } from '../../../models/overseas-order.js'

interface Verbs {
  /**
   * H5支付下单
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml
   */
  post: Call<
    { json: H5Order },
    {
      /** 支付跳转链接 */
      mweb_url: string
    }
  >
}

/** `hk/v3/transactions/mweb` */
export interface Mweb extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'hk/v3/transactions/mweb': Mweb
  }
}
