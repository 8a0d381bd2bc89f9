import type { Async, Call } from '../../../../endpoint.js'
import type {
  MemberCard,
  ListMemberCards,
  MemberCardList,
  MemberCardTemplate,
} from '../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 创建会员卡模板
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336970
   */
  post: Call<
    {
      json: CreateCardMemberCard
    },
    MemberCard
  >
  /**
   * 查询会员卡模板列表
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336976
   */
  get: Call<
    {
      query: ListCardMemberCards
    },
    MemberCardList
  >
}

/** `v3/brand/partner/card-member/cards` */
export interface Cards extends Verbs, Async<Verbs> {
  /** 商家名片会员：查询会员卡模板信息、修改会员卡模板信息、删除会员卡模板 */
  _card_id_: import('./cards/_card_id_.js').CardId
}

export interface CreateCardMemberCard extends MemberCardTemplate {
  /** 品牌ID @maxLength 32 @example 1004 */
  brand_id: string
}

export interface ListCardMemberCards extends ListMemberCards {
  /** 品牌ID @maxLength 32 @example 1004 */
  brand_id: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/cards': Cards
  }
}
