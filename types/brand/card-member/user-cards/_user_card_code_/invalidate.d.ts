import type { Async, Call } from '../../../../endpoint.js'
import type {
  InvalidateUserCardRequest,
  MemberCardKey,
  UserCard,
} from '../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 失效用户会员卡
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4015582726
   */
  post: Call<
    {
      /** 会员卡code @maxLength 32 @example 478515832665 */
      user_card_code: string
      query: MemberCardKey
      json: InvalidateUserCardRequest
    },
    UserCard
  >
}

/** `brand/card-member/user-cards/{user_card_code}/invalidate` */
export interface Invalidate extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'brand/card-member/user-cards/{user_card_code}/invalidate': Invalidate
  }
}
