import type { Async, Call } from '../../../../endpoint.js'
import type { ServiceAccountApplication } from '../../../../models/payscore-service-account-applications.js'

interface Verbs {
  /**
   * 查询收付通子商户服务绑定结果
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715111
   */
  get: Call<
    {
      /** 商户申请绑定单号 @example 1234323JKHDFE1243252 */
      out_apply_no: string
    },
    ServiceAccountApplication
  >
}

/** `v3/payscore/partner/service-account-applications/{out_apply_no}` */
export interface OutApplyNo extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/partner/service-account-applications/{out_apply_no}': OutApplyNo
  }
}
