import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'
import type { MembershipActivity } from '../../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 查询品牌会员发券活动
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588015
   */
  get: Call<
    {
      /** 活动ID @example 371067 */
      activity_id: string
      query: {
        /** 品牌id @maxLength 32 @example 1004 */
        brand_id: string
      }
    },
    MembershipActivity
  >
  /**
   * 修改品牌会员发券活动信息
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588044
   */
  patch: Call<
    {
      /** 活动ID @example 371067 */
      activity_id: string
      json: ModifyMembershipActivity
    },
    MembershipActivity
  >
}

/** `v3/brand/partner/card-member/membership-activities/{activity_id}` */
export interface ActivityId extends Verbs, Async<Verbs> {
  /** 商家名片会员：终止品牌会员发券活动 */
  terminate: import('./_activity_id_/terminate.js').Terminate
}

export interface ModifyMembershipActivity {
  /** 品牌ID @maxLength 32 @example 1004 */
  brand_id: string
  /** 活动主标题 @example 入会享券 */
  title: string
  /** 活动主标题 @example 5张满减券 */
  sub_title: string
  /** 活动开始时间 @example 2020-01-20T13:29:35.120+08:00 */
  begin_time: Rfc3339
  /** 活动结束时间 @example 2020-01-29T13:29:35.120+08:00 */
  end_time: Rfc3339
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/membership-activities/{activity_id}': ActivityId
  }
}
