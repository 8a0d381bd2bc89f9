import type { Async, Call } from '../../../endpoint.js'
import type { FinishProfitSharingOrder, FinishedProfitSharingOrder } from '../../../models/profit-sharing.js'

interface Verbs {
  /**
   * 完结分账
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467016
   */
  post: Call<{ json: FinishProfitSharingOrder }, FinishedProfitSharingOrder>
}

/** `v3/brand/profitsharing/finish-order` */
export interface FinishOrder extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/profitsharing/finish-order': FinishOrder
  }
}
