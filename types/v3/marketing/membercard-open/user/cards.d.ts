import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 查询用户在品牌下所有会员卡
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549255
   */
  get: Call<{ query: ListUserCards }, UserCardList>
}

/** `v3/marketing/membercard-open/user/cards` */
export interface Cards extends Verbs, Async<Verbs> {}

export interface ListUserCards {
  /** 用户标识 @maxLength 128 @example obLatjnx9gnqzS4myYGmLZ7LgLBA */
  openid: string
  /** 商户AppId @maxLength 32 @example wxea9c30890f48d5ae */
  appid?: string
  /** 分页页码 */
  offset: string | number
  /** 分页大小 */
  limit: string | number
}

export interface UserCardList {
  /** 会员卡列表 */
  data?: UserCard[]
  /** 总数量 @example 20 */
  total_count: number
  /** 分页页码 @example 1 */
  offset: number
  /** 分页大小 @example 20 */
  limit: number
}

/** 会员卡列表 */
export interface UserCard {
  /** 会员卡id @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id?: string
  /** 会员卡code @example 478515832665 */
  code?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/membercard-open/user/cards': Cards
  }
}
