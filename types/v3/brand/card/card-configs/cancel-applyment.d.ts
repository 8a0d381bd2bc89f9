import type { Async, Call } from '../../../../endpoint.js'
import type { CardConfigApplymentState, QueryCardConfig } from '../../../../models/brand-card.js'

interface Verbs {
  /**
   * 撤销商家名片配置申请
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016475172
   */
  post: Call<{ json: QueryCardConfig }, CancelledCardConfigApplyment>
}

/** `v3/brand/card/card-configs/cancel-applyment` */
export interface CancelApplyment extends Verbs, Async<Verbs> {}

export interface CancelledCardConfigApplyment {
  /** 业务申请编号 @example 190001351110000 */
  business_code: string
  /** 微信支付申请单号 @example 1111111111 */
  applyment_id: string
  /** 品牌ID @example 1004 */
  brand_id: string
  /** 申请单状态 */
  applyment_state: CardConfigApplymentState
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/card/card-configs/cancel-applyment': CancelApplyment
  }
}
