import type { Async, Call } from '../../../../../../../../endpoint.js'
import type { AddedRechargeEmployee } from '../../../../../../../../models/ecommerce-recharge-employees.js'

interface Verbs {
  /**
   * 删除二级商户可扫码充值员工
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013521753
   */
  post: Call<
    {
      /** 二级商户号 @example 1900000109 */
      sub_mchid: string
      /** 员工OpenID @example oLTPCuCsfN3ABBz50VUZBNlHDbUU */
      sp_openid: string
    },
    AddedRechargeEmployee
  >
}

/** `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete` */
export interface Delete extends Verbs, Async<Verbs> {}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete': Delete
  }
}
