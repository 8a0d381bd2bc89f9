import type { Async, Call } from '../../../endpoint.js'
import type { SharedProfitSharingOrder, UnfreezeProfitSharingOrder } from '../../../models/profit-sharing.js'

interface Verbs {
  /**
   * 解冻剩余资金
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526374
   */
  post: Call<{ json: UnfreezeProfitSharingOrder }, SharedProfitSharingOrder>
}

/** `v3/profitsharing/orders/unfreeze` */
export interface Unfreeze extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/profitsharing/orders/unfreeze': Unfreeze
  }
}
