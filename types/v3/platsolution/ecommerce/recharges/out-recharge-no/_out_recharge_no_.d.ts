import type { Async, Call } from '../../../../../endpoint.js'
import type { Recharge } from '../../../../../models/ecommerce-recharges.js'

interface Verbs {
  /**
   * 查询二级商户充值结果
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012762874
   */
  get: Call<
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

/** `v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}` */
export interface OutRechargeNoValue extends Verbs, Async<Verbs> {
  /** 平台收付通·二级商户充值：关闭二级商户充值 */
  close: import('./_out_recharge_no_/close.js').Close
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}': OutRechargeNoValue
  }
}
