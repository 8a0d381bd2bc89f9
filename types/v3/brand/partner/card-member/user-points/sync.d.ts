import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 同步积分余额
   * @remarks 服务商
   */
  post: Call<{ json: SyncUserPoint }, SyncUserPoint>
}

/** `v3/brand/partner/card-member/user-points/sync` */
export interface Sync extends Verbs, Async<Verbs> {}

export interface SyncUserPoint {
  /** 商家请求单号 @example 100002322019090134234sfdf */
  out_request_no: string
  /** 品牌ID @example 1004 */
  brand_id: string
  /** 会员卡模板ID @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id: string
  /** 用户标识 @example obLatjnx9gnqzS4myYGmLZ7LgLBA */
  openid: string
  /** 会员卡code @example 478515832665 */
  user_card_code: string
  /** 积分余额 @example 1000 */
  point_balance: number
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/user-points/sync': Sync
  }
}
