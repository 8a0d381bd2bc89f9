import type { Async, Call } from '../../../../endpoint.js'
import type { SubMerchantApplyment } from '../../../../models/sub-merchant-applyment.js'

interface Verbs {
  /**
   * 通过业务申请编号查询申请状态
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697168
   */
  get: Call<
    {
      /** 业务申请编号 @maxLength 124 */
      business_code: string
    },
    SubMerchantApplyment
  >
}

/** `v3/applyment4sub/applyment/business_code/{business_code}` */
export interface BusinessCodeValue extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/applyment4sub/applyment/business_code/{business_code}': BusinessCodeValue
  }
}
