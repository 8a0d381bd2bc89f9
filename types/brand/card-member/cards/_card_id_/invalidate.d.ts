import type { Async, Call } from '../../../../endpoint.js'
import type { MemberCard } from '../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 失效会员卡模板
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4015582724
   */
  post: Call<
    {
      /** 会员卡模板ID @maxLength 32 @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
    },
    MemberCard
  >
}

/** `brand/card-member/cards/{card_id}/invalidate` */
export interface Invalidate extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'brand/card-member/cards/{card_id}/invalidate': Invalidate
  }
}
