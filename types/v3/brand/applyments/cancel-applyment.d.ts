import type { Async, Call } from '../../../endpoint.js'
import type { SubmittedApplyment } from '../../../models/brand-applyments.js'

interface Verbs {
  /**
   * 撤销申请
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016257700
   */
  post: Call<{ json: CancelApplymentRequest }, SubmittedApplyment>
}

/** `v3/brand/applyments/cancel-applyment` */
export interface CancelApplyment extends Verbs, Async<Verbs> {}

export interface CancelApplymentRequest {
  /** 微信支付申请单号 @example 2000002124775691 */
  applyment_id?: string
  /** 业务申请编号 @example 190001351110000 */
  business_code?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/applyments/cancel-applyment': CancelApplyment
  }
}
