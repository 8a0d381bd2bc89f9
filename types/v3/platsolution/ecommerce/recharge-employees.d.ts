import type { Async, Call } from '../../../endpoint.js'
import type { AddedRechargeEmployee } from '../../../models/ecommerce-recharge-employees.js'

interface Verbs {
  /**
   * 添加二级商户可扫码充值员工
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013521743
   */
  post: Call<{ json: AddRechargeEmployee }, AddedRechargeEmployee>
}

/** `v3/platsolution/ecommerce/recharge-employees` */
export interface RechargeEmployees extends Verbs, Async<Verbs> {
  /** 平台收付通·二级商户充值 */
  subMchid: import('./recharge-employees/sub-mchid.js').SubMchid
}

export interface AddRechargeEmployee {
  /** 二级商户号 @example 1900000109 */
  sub_mchid: string
  /** 员工OpenID @example oLTPCuCsfN3ABBz50VUZBNlHDbUU */
  sp_openid: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/recharge-employees': RechargeEmployees
  }
}
