import type { Async, Call } from '../../../../endpoint.js'
import type { UserCard, UserCardState } from '../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 查询用户在品牌下所有会员卡
   * @remarks 服务商
   */
  get: Call<{ query: ListUserCards }, UserCardList>
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

export interface ListUserCards {
  /** 品牌id @example 1004 */
  brand_id: string
  /** 用户标识 @example obLatjnx9gnqzS4myYGmLZ7LgLBA */
  openid: string
  /** 用户会员卡状态 */
  user_card_state?: UserCardState
  /** 分页页码 */
  offset: number
  /** 分页大小 @example 20 */
  limit: number
}

export interface UserCardList {
  /** 总数量 @example 20 */
  total_count: number
  /** 分页页码 @example 1 */
  offset: number
  /** 分页大小 @example 20 */
  limit: number
  /** 会员卡列表 */
  data?: UserCard[]
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/user-cards': UserCards
  }
}
