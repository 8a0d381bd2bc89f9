import type { Async, Call } from '../../../../endpoint.js'
import type { MemberFeed } from '../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 创建用户动态信息
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336987
   */
  post: Call<
    {
      json: CreateUserFeed
    },
    CreateUserFeed
  >
}

/** `v3/brand/partner/card-member/user-feeds` */
export interface UserFeeds extends Verbs, Async<Verbs> {}

export interface CreateUserFeed extends MemberFeed {
  /** 品牌ID @maxLength 32 @example 1004 */
  brand_id: string
  /** 用户标识 @maxLength 128 @example obLatjnx9gnqzS4myYGmLZ7LgLBA */
  openid: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/user-feeds': UserFeeds
  }
}
