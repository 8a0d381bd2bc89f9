import type { Async, Call } from '../../endpoint.js'
import type { PaidOrder, FacePayRequest } from '../../models/v2-order.js'

interface Verbs {
  /**
   * 提交刷脸支付
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
   */
  post: Call<{ xml: FacePayRequest }, PaidOrder>
}

/** `v2/pay/facepay` */
export interface Facepay extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/pay/facepay': Facepay
  }
}
