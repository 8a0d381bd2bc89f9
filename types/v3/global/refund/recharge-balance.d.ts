import type { Async, Call, NoOptions } from '../../../endpoint.js'
import type { RechargeBalance } from '../../../models/overseas-refund.js'

interface Verbs {
  /**
   * 商家充值退款余额查询
   * @remarks 直连模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013068962
   */
  get: Call<NoOptions, RechargeBalance>
}

/** `v3/global/refund/recharge-balance` */
export interface RefundRechargeBalance extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/global/refund/recharge-balance': RefundRechargeBalance
  }
}
