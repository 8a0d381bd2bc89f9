import type { Async, Call } from '../../../../endpoint.js'
import type { BrandApplymentsApplyment } from '../../../../models/brand-applyments.js'

interface Verbs {
  /**
   * 根据业务申请编号查询申请状态
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016257694
   */
  get: Call<
    {
      /** 业务申请编号 @example 190001351110000 */
      business_code: string
    },
    BrandApplymentsApplyment
  >
}

/** `v3/brand/applyments/business-code/{business_code}` */
export interface BusinessCodeValue extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/applyments/business-code/{business_code}': BusinessCodeValue
  }
}
