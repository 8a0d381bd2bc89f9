import type { Async, Call } from '../../../endpoint.js'
import type { H5Order } from '../../../models/overseas-order.js'

interface Verbs {
  /**
   * H5支付下单
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014399
   */
  post: Call<
    { json: H5Order },
    {
      /** 支付跳转链接 */
      mweb_url: string
    }
  >
}

/** `v3/global/transactions/mweb` */
export interface Mweb extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/global/transactions/mweb': Mweb
  }
}
