import type { Async, Call } from '../../../../../../endpoint.js'
import type { RechargeBalance } from '../../../../../../models/overseas-refund.js'

interface Verbs {
  /**
   * 商家充值退款余额查询
   * @remarks 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013068962
   */
  get: Call<
    {
      /** 特约商户号 @example 1900000109 */
      sub_mchid: string
    },
    RechargeBalance
  >
}

/** `v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}` */
export interface SubMchidValue extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}': SubMchidValue
  }
}
