import type { Async, Call, SerialHeader } from '../../../../../endpoint.js'
import type {
  CreatePayViewToken,
  MemberCardKey,
  ModifyUserCardRequest,
  UserCard,
} from '../../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 查询用户会员卡信息
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336980
   */
  get: Call<
    {
      /** 会员卡code @maxLength 32 @example 478515832665 */
      user_card_code: string
      query: CreatePayViewToken
    },
    UserCard
  >
  /**
   * 修改用户会员卡信息
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336985
   */
  patch: Call<
    {
      /** 会员卡code @maxLength 32 @example 478515832665 */
      user_card_code: string
      query: MemberCardKey
      json: ModifyUserCard
      headers?: SerialHeader
    },
    UserCard
  >
}

/** `v3/brand/partner/card-member/user-cards/{user_card_code}` */
export interface UserCardCode extends Verbs, Async<Verbs> {
  /** 商家名片会员：同步会员开通结果 */
  confirm: import('./_user_card_code_/confirm.js').Confirm
  /** 商家名片会员：作废用户会员卡 */
  invalidate: import('./_user_card_code_/invalidate.js').Invalidate
}

export interface ModifyUserCard extends ModifyUserCardRequest {
  /** 品牌ID @maxLength 32 @example 1004 */
  brand_id: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/user-cards/{user_card_code}': UserCardCode
  }
}
