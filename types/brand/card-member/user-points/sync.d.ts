import type { Async, Call } from '../../../endpoint.js'
import type { MemberPoint } from '../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 同步积分余额
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4015897319
   */
  post: Call<
    {
      json: MemberPoint
    },
    SyncedUserPoint
  >
}

/** `brand/card-member/user-points/sync` */
export interface Sync extends Verbs, Async<Verbs> {}

export interface SyncedUserPoint extends MemberPoint {
  /** 品牌ID @maxLength 32 @example 1004 */
  brand_id: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'brand/card-member/user-points/sync': Sync
  }
}
