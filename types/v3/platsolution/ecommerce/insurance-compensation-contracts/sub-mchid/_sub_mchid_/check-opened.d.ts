import type { Async, Call } from '../../../../../../endpoint.js'
import type { OpenedInsuranceCompensationContract } from '../../../../../../models/ecommerce-insurance-compensation-contracts.js'

interface Verbs {
  /**
   * 查询保险理赔功能开通状态
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012781480
   */
  post: Call<
    {
      /** 二级商户号 @example 1900000109 */
      sub_mchid: string
    },
    OpenedInsuranceCompensationContract
  >
}

/** `v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened` */
export interface CheckOpened extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened': CheckOpened
  }
}
