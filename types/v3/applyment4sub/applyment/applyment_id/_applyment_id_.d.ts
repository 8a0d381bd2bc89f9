import type { Async, Call } from '../../../../endpoint.js'
import type { SubMerchantApplyment } from '../../../../models/sub-merchant-applyment.js'

interface Verbs {
  /**
   * 通过申请单号查询申请状态
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697052
   */
  get: Call<
    {
      /** 申请单号 @example 2000001234567890 */
      applyment_id: string | number
    },
    SubMerchantApplyment
  >
}

/** `v3/applyment4sub/applyment/applyment_id/{applyment_id}` */
export interface ApplymentIdValue extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/applyment4sub/applyment/applyment_id/{applyment_id}': ApplymentIdValue
  }
}
