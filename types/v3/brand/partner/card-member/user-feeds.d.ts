import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 创建用户动态信息
   * @remarks 服务商
   */
  post: Call<{ json: CreateUserFeed }, CreateUserFeed>
}

/** `v3/brand/partner/card-member/user-feeds` */
export interface UserFeeds extends Verbs, Async<Verbs> {}

export interface CreateUserFeed {
  /** 品牌ID @example 1004 */
  brand_id: string
  /** 会员卡模板ID @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id: string
  /** 会员卡code @example 478515832665 */
  user_card_code: string
  /** 用户标识 @example obLatjnx9gnqzS4myYGmLZ7LgLBA */
  openid: string
  /** 商家请求单号 @example 100002322019090134234sfdf */
  out_request_no: string
  /** 会员动态内容 @example 15_1200_1 */
  cell_message: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/user-feeds': UserFeeds
  }
}
