import type { Async, Call } from '../../../../../endpoint.js'
import type { MemberPoint } from '../../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 同步积分余额
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015897280
   */
  post: Call<
    {
      json: SyncUserPoint
    },
    SyncUserPoint
  >
}

/** `v3/brand/partner/card-member/user-points/sync` */
export interface Sync extends Verbs, Async<Verbs> {}

export interface SyncUserPoint extends MemberPoint {
  /** 品牌ID @maxLength 32 @example 1004 */
  brand_id: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/user-points/sync': Sync
  }
}
