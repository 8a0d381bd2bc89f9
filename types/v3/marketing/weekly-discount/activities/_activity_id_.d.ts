import type { Async, Call } from '../../../../endpoint.js'
import type { WeeklyDiscountActivity } from '../../../../models/marketing-weekly-discount.js'

interface Verbs {
  /**
   * 查询周周惠活动详情
   * @remarks 服务商, 渠道商, 从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml
   */
  get: Call<
    {
      /** 活动ID @example 11111 */
      activity_id: string
    },
    WeeklyDiscountActivity
  >
}

/** `v3/marketing/weekly-discount/activities/{activity_id}` */
export interface ActivityId extends Verbs, Async<Verbs> {
  /** 周周惠：报名周周惠活动 */
  apply: import('./_activity_id_/apply.js').Apply
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/weekly-discount/activities/{activity_id}': ActivityId
  }
}
