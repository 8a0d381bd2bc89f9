import type { Async, Call } from '../../../../endpoint.js'
import type { Activity } from '../../../../models/member-card-activity.js'

interface Verbs {
  /**
   * 查询活动详情
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553365
   */
  get: Call<
    {
      /** 活动ID @example 371067 */
      activity_id: string
    },
    Activity
  >
}

/** `v3/marketing/membercard-activity/activities/{activity_id}` */
export interface ActivityId extends Verbs, Async<Verbs> {
  /** 会员有礼：终止活动 */
  terminate: import('./_activity_id_/terminate.js').Terminate
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/membercard-activity/activities/{activity_id}': ActivityId
  }
}
