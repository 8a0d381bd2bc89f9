import type { Async, Call } from '../../../../../../endpoint.js'
import type { MembershipActivity } from '../../../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 终止品牌会员发券活动
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588028
   */
  post: Call<
    {
      /** 活动ID @example 371067 */
      activity_id: string
      json: {
        /** 品牌ID @maxLength 32 @example 1004 */
        brand_id: string
      }
    },
    MembershipActivity
  >
}

/** `v3/brand/partner/card-member/membership-activities/{activity_id}/terminate` */
export interface Terminate extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/membership-activities/{activity_id}/terminate': Terminate
  }
}
