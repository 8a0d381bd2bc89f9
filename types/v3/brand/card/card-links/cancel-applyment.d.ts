import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 撤销交易连接名片配置申请
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366797
   */
  post: Call<
    { json: CancelCardLinkApplyment },
    {
      /** 业务申请编号 @example 190001351110000 */
      business_code: string
    }
  >
}

/** `v3/brand/card/card-links/cancel-applyment` */
export interface CancelApplyment extends Verbs, Async<Verbs> {}

export interface CancelCardLinkApplyment {
  /** 业务申请编号 @example 190001351110000 */
  business_code: string
  /** 品牌ID @example 1004 */
  brand_id: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/card/card-links/cancel-applyment': CancelApplyment
  }
}
