import type { Async, Call, SerialHeader } from '../../../../../../endpoint.js'
import type { ConfirmUserCardRequest, UserCard } from '../../../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 同步会员开通结果
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336979
   */
  post: Call<
    {
      /** 会员卡code @maxLength 32 @example 478515832665 */
      user_card_code: string
      json: ConfirmUserCard
      headers?: SerialHeader
    },
    UserCard
  >
}

/** `v3/brand/partner/card-member/user-cards/{user_card_code}/confirm` */
export interface Confirm extends Verbs, Async<Verbs> {}

export interface ConfirmUserCard extends ConfirmUserCardRequest {
  /** 品牌ID @maxLength 32 @example 1004 */
  brand_id: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': Confirm
  }
}
