import type { Async, Call } from '../../../../../endpoint.js'
import type { AddedRechargeEmployee } from '../../../../../models/ecommerce-recharge-employees.js'

interface Verbs {
  /**
   * 查询二级商户可扫码充值员工列表
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013521757
   */
  get: Call<
    {
      /** 二级商户号 @example 1900000109 */
      sub_mchid: string
    },
    {
      /** 员工列表 */
      employees?: AddedRechargeEmployee[]
    }
  >
}

/** `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}` */
export interface SubMchidValue extends Verbs, Async<Verbs> {
  /** 平台收付通·二级商户充值 */
  spOpenid: import('./_sub_mchid_/sp-openid.js').SpOpenid
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}': SubMchidValue
  }
}
