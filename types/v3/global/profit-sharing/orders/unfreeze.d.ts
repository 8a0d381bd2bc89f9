import type { Async, Call } from '../../../../endpoint.js'
import type { ProfitSharingOrder } from '../../../../models/overseas-profit-sharing.js'
import type { UnfreezeProfitSharingOrder } from '../../../../models/profit-sharing.js'

interface Verbs {
  /**
   * 解冻剩余资金
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024897
   */
  post: Call<{ json: UnfreezeProfitSharingOrder }, ProfitSharingOrder>
}

/** `v3/global/profit-sharing/orders/unfreeze` */
export interface Unfreeze extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/profit-sharing/orders/unfreeze': Unfreeze
  }
}
