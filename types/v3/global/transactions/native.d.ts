import type { Async, Call } from '../../../endpoint.js'
import type { Order } from '../../../models/overseas-order.js'

interface Verbs {
  /**
   * Native支付下单
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013953
   */
  post: Call<
    { json: Order },
    {
      /** 二维码链接 @example weixin://wxpay/s/An4baqw */
      code_url: string
    }
  >
}

/** `v3/global/transactions/native` */
export interface Native extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/global/transactions/native': Native
  }
}
