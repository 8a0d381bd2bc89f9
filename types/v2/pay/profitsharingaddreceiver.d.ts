import type { Async, Call } from '../../endpoint.js'
import type { AddReceiver, ProfitSharingAddedReceiver } from '../../models/v2-profit-sharing.js'

interface Verbs {
  /**
   * 添加分账接收方
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011983255
   */
  post: Call<{ xml: AddReceiver }, ProfitSharingAddedReceiver>
}

/** `v2/pay/profitsharingaddreceiver` */
export interface Profitsharingaddreceiver extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/pay/profitsharingaddreceiver': Profitsharingaddreceiver
  }
}
