import type { Async, Call, SerialHeader } from '../../../../endpoint.js'
import type { ConfirmUserCardRequest, UserCard } from '../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 同步会员开通结果
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4015582750
   */
  post: Call<
    {
      /** 会员卡code @maxLength 32 @example 478515832665 */
      user_card_code: string
      json: ConfirmUserCardRequest
      headers?: SerialHeader
    },
    UserCard
  >
}

/** `brand/card-member/user-cards/{user_card_code}/confirm` */
export interface Confirm extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'brand/card-member/user-cards/{user_card_code}/confirm': Confirm
  }
}
