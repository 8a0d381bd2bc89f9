import type { Async, Call } from '../../../../../../endpoint.js'
import type { InvalidateUserCardRequest, UserCard } from '../../../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 作废用户会员卡
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336983
   */
  post: Call<
    {
      /** 会员卡code @maxLength 32 @example 478515832665 */
      user_card_code: string
      query: {
        /** 品牌ID @maxLength 32 @example 1004 */
        brand_id: string
        /** 会员卡模板ID @maxLength 32 @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
        card_id: string
      }
      json: InvalidateUserCardRequest
    },
    UserCard
  >
}

/** `v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate` */
export interface Invalidate extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': Invalidate
  }
}
