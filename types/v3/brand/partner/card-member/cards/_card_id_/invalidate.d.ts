import type { Async, Call } from '../../../../../../endpoint.js'
import type { MemberCard } from '../../../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 作废会员卡模板
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336972
   */
  post: Call<
    {
      /** 会员卡模板ID @maxLength 32 @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
      json: {
        /** 品牌ID @maxLength 32 @example 1004 */
        brand_id: string
      }
    },
    MemberCard
  >
}

/** `v3/brand/partner/card-member/cards/{card_id}/invalidate` */
export interface Invalidate extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/cards/{card_id}/invalidate': Invalidate
  }
}
