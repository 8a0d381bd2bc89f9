import type { Async, Call } from '../../endpoint.js'
import type { MemberFeed } from '../../models/brand-card-member.js'

interface Verbs {
  /**
   * 创建用户动态信息
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4015582679
   */
  post: Call<
    {
      json: CreateUserFeed
    },
    CreatedUserFeed
  >
}

/** `brand/card-member/user-feeds` */
export interface UserFeeds extends Verbs, Async<Verbs> {}

export interface CreateUserFeed extends MemberFeed {
  /** 用户标识 @maxLength 128 @example obLatjnx9gnqzS4myYGmLZ7LgLBA */
  openid: string
}

export interface CreatedUserFeed extends MemberFeed {
  /** 品牌ID @maxLength 32 @example 1004 */
  brand_id: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'brand/card-member/user-feeds': UserFeeds
  }
}
