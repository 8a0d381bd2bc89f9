import type { Async, Call } from '../../../../../endpoint.js'
import type { MemberCard, ModifyMemberCard } from '../../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 查询会员卡模板信息
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336974
   */
  get: Call<
    {
      /** 会员卡模板ID @maxLength 32 @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
      query: {
        /** 品牌ID @maxLength 32 @example 1004 */
        brand_id: string
      }
    },
    MemberCard
  >
  /**
   * 修改会员卡模板信息
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336977
   */
  patch: Call<
    {
      /** 会员卡模板ID @maxLength 32 @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
      json: ModifyCardMemberCard
    },
    MemberCard
  >
  /**
   * 删除会员卡模板
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336972
   */
  delete: Call<
    {
      /** 会员卡模板ID @maxLength 32 @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
      query: {
        /** 品牌ID @maxLength 32 @example 1004 */
        brand_id: string
      }
    },
    MemberCard
  >
}

/** `v3/brand/partner/card-member/cards/{card_id}` */
export interface CardId extends Verbs, Async<Verbs> {
  /** 商家名片会员：作废会员卡模板 */
  invalidate: import('./_card_id_/invalidate.js').Invalidate
}

export interface ModifyCardMemberCard extends ModifyMemberCard {
  /** 品牌ID @maxLength 32 @example 1004 */
  brand_id: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/cards/{card_id}': CardId
  }
}
