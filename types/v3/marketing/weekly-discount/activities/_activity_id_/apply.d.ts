import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 报名周周惠活动
   * @remarks 服务商, 渠道商, 从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml
   */
  post: Call<
    {
      /** 活动ID @example 11111 */
      activity_id: string
      json: ApplyWeeklyDiscountActivity
    },
    AppliedWeeklyDiscountActivity
  >
}

/** `v3/marketing/weekly-discount/activities/{activity_id}/apply` */
export interface Apply extends Verbs, Async<Verbs> {}

export interface ApplyWeeklyDiscountActivity {
  /** 报名商户号 @example 10000098 */
  applying_merchant_id: number
  /** 报名商户门店号 @example 111111 */
  store_id: number
}

export interface AppliedWeeklyDiscountActivity {
  /** 报名成功的活动ID @example 10001 */
  activity_id: number
  /** 报名成功时间 @example 2018-06-08T10:34:56+08:00 */
  success_time: Rfc3339
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/weekly-discount/activities/{activity_id}/apply': Apply
  }
}
