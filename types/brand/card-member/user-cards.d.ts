import type { Async, Call } from '../../endpoint.js'
import type { ListMemberUserCards, MemberUserCardList } from '../../models/brand-card-member.js'

interface Verbs {
  /**
   * 查询用户在品牌下所有会员卡
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4015582718
   */
  get: Call<
    {
      query: ListMemberUserCards
    },
    MemberUserCardList
  >
}

/** `brand/card-member/user-cards` */
export interface UserCards extends Verbs, Async<Verbs> {
  /** 商家名片会员：查询用户会员卡信息、修改用户会员卡信息 */
  _user_card_code_: import('./user-cards/_user_card_code_.js').UserCardCode
  /** 商家名片会员：根据OPENID导入用户会员卡 */
  importByOpenid: import('./user-cards/import-by-openid.js').ImportByOpenid
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'brand/card-member/user-cards': UserCards
  }
}
