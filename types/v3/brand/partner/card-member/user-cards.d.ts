import type { Async, Call } from '../../../../endpoint.js'
import type { ListMemberUserCards, MemberUserCardList } from '../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 查询用户在品牌下所有会员卡
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336984
   */
  get: Call<
    {
      query: ListUserCards
    },
    MemberUserCardList
  >
}

/** `v3/brand/partner/card-member/user-cards` */
export interface UserCards extends Verbs, Async<Verbs> {
  /** 商家名片会员：查询用户会员卡信息、修改用户会员卡信息 */
  _user_card_code_: import('./user-cards/_user_card_code_.js').UserCardCode
  /** 商家名片会员：根据openid导入用户会员卡 */
  importByOpenid: import('./user-cards/import-by-openid.js').ImportByOpenid
  /** 商家名片会员：根据手机号导入用户会员卡 */
  importByPhone: import('./user-cards/import-by-phone.js').ImportByPhone
}

export interface ListUserCards extends ListMemberUserCards {
  /** 品牌ID @maxLength 32 @example 1004 */
  brand_id: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/user-cards': UserCards
  }
}
