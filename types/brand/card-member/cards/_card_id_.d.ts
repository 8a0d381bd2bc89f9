import type { Async, Call } from '../../../endpoint.js'
import type { MemberCard, ModifyMemberCard } from '../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 查询会员卡模板信息
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4015582715
   */
  get: Call<
    {
      /** 会员卡模板ID @maxLength 32 @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
    },
    MemberCard
  >
  /**
   * 修改会员卡模板信息
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4015582722
   */
  patch: Call<
    {
      /** 会员卡模板ID @maxLength 32 @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
      json: ModifyMemberCard
    },
    MemberCard
  >
}

/** `brand/card-member/cards/{card_id}` */
export interface CardId extends Verbs, Async<Verbs> {
  /** 商家名片会员：失效会员卡模板 */
  invalidate: import('./_card_id_/invalidate.js').Invalidate
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'brand/card-member/cards/{card_id}': CardId
  }
}
