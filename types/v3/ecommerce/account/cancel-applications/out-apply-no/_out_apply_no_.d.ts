import type { Async, Call } from '../../../../../endpoint.js'
import type { CancelApplication } from '../../../../../models/ecommerce-account.js'

interface Verbs {
  /**
   * 查询注销单状态
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476223
   */
  get: Call<
    {
      /** 商户注销申请单号 @example 2019061122222222122 */
      out_apply_no: string
    },
    CancelApplication
  >
}

/** `v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}` */
export interface OutApplyNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}': OutApplyNoValue
  }
}
