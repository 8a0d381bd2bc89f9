import type { Async, Call } from '../../../../endpoint.js'
import type { BrandApplymentsApplyment } from '../../../../models/brand-applyments.js'

interface Verbs {
  /**
   * 根据申请单ID查询申请状态
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016257685
   */
  get: Call<
    {
      /** 微信支付申请单号 @example 2000002124775691 */
      applyment_id: string
    },
    BrandApplymentsApplyment
  >
}

/** `v3/brand/applyments/applyment-id/{applyment_id}` */
export interface ApplymentIdValue extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/applyments/applyment-id/{applyment_id}': ApplymentIdValue
  }
}
