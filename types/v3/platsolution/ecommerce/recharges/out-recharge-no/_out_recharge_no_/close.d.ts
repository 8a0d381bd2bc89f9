import type { Async, Call } from '../../../../../../endpoint.js'
import type { Recharge } from '../../../../../../models/ecommerce-recharges.js'

interface Verbs {
  /**
   * 关闭二级商户充值
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012762895
   */
  post: Call<
    {
      /** 商户充值单号 @example cz2020042013 */
      out_recharge_no: string
      query: {
        /** 二级商户号 @example 1900001121 */
        sub_mchid: string
      }
    },
    Recharge
  >
}

/** `v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close` */
export interface Close extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close': Close
  }
}
