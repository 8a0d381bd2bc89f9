import type { Async, Call } from '../../endpoint.js'
import type {
  ListMemberCards,
  MemberCard,
  MemberCardList,
  MemberCardTemplate,
} from '../../models/brand-card-member.js'

interface Verbs {
  /**
   * 创建会员卡模板
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4015582711
   */
  post: Call<
    {
      json: MemberCardTemplate
    },
    MemberCard
  >
  /**
   * 查询会员卡模板列表
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4015582712
   */
  get: Call<
    {
      query: ListMemberCards
    },
    MemberCardList
  >
}

/** `brand/card-member/cards` */
export interface Cards extends Verbs, Async<Verbs> {
  /** 商家名片会员：查询会员卡模板信息、修改会员卡模板信息 */
  _card_id_: import('./cards/_card_id_.js').CardId
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'brand/card-member/cards': Cards
  }
}
