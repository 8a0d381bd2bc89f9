import type { Async, Call } from '../../../endpoint.js'
import type { FinishProfitSharingOrder, FinishedProfitSharingOrder } from '../../../models/profit-sharing.js'

interface Verbs {
  /**
   * 完结分账
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477745
   */
  post: Call<{ json: FinishProfitSharingOrder }, FinishedProfitSharingOrder>
}

/** `v3/ecommerce/profitsharing/finish-order` */
export interface FinishOrder extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/profitsharing/finish-order': FinishOrder
  }
}
