import type { Async, Call, SerialHeader } from '../../../endpoint.js'
import type {
  MemberCardKey,
  MemberUserCardKey,
  ModifyUserCardRequest,
  UserCard,
} from '../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 查询用户会员卡信息
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4015582716
   */
  get: Call<
    {
      /** 会员卡code @maxLength 32 @example 478515832665 */
      user_card_code: string
      query: MemberUserCardKey
    },
    UserCard
  >
  /**
   * 修改用户会员卡信息
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4015582719
   */
  patch: Call<
    {
      /** 会员卡code @maxLength 32 @example 478515832665 */
      user_card_code: string
      query: MemberCardKey
      json: ModifyUserCardRequest
      headers?: SerialHeader
    },
    UserCard
  >
}

/** `brand/card-member/user-cards/{user_card_code}` */
export interface UserCardCode extends Verbs, Async<Verbs> {
  /** 商家名片会员：失效用户会员卡 */
  invalidate: import('./_user_card_code_/invalidate.js').Invalidate
  /** 商家名片会员：同步会员开通结果 */
  confirm: import('./_user_card_code_/confirm.js').Confirm
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'brand/card-member/user-cards/{user_card_code}': UserCardCode
  }
}
