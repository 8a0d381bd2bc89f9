import type { Async, Call } from '../../../../../../endpoint.js'
import type { UserCard } from '../../../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 作废用户会员卡
   * @remarks 服务商
   */
  post: Call<
    {
      /** 会员卡code @example 478515832665 */
      user_card_code: string
      query: {
        /** 品牌id @example 1004 */ brand_id: string
        /** 会员卡模版ID @example pbLatjvWOibDc5-TBnbUk1pD12o0 */ card_id: string
      }
      json: InvalidateUserCard
    },
    UserCard
  >
}

/** `v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate` */
export interface Invalidate extends Verbs, Async<Verbs> {}

export interface InvalidateUserCard {
  /** 用户标识 @example obLatjnx9gnqzS4myYGmLZ7LgLBA */
  openid: string
  /** 作废原因 @example 传入的自定义作废原因 */
  invalid_reason?: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': Invalidate
  }
}
