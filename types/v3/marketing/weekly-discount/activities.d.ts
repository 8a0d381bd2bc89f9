import type { Async, Call } from '../../../endpoint.js'
import type { WeeklyDiscountActivity } from '../../../models/marketing-weekly-discount.js'

interface Verbs {
  /**
   * 查询周周惠活动列表
   * @remarks 服务商, 渠道商, 从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml
   */
  get: Call<{ query: ListWeeklyDiscountActivities }, WeeklyDiscountActivityList>
}

/** `v3/marketing/weekly-discount/activities` */
export interface Activities extends Verbs, Async<Verbs> {
  /** 周周惠：查询周周惠活动详情 */
  _activity_id_: import('./activities/_activity_id_.js').ActivityId
}

export interface ListWeeklyDiscountActivities {
  /** 最大资源条数 @example 5 */
  limit: string | number
  /** 请求资源起始位置 @example 10 */
  offset: string | number
  /** 报名商户号 @example 10000098 */
  applying_merchant_id: string | number
  /** 报名商户门店号 @example 1111111 */
  store_id?: string | number
  /** 活动投放区域编码 @example 110000 */
  activity_area_code: string | number
  /** 投放场景 @example SCAN_CODE_TO_ORDER */
  activity_scene: string
}

export interface WeeklyDiscountActivityList {
  /** 周周惠活动详情 */
  data: WeeklyDiscountActivity[]
  /** 请求资源起始位置 @example 10 */
  offset: number
  /** 最大资源条数 @example 5 */
  limit: number
  /** 资源总条数 @example 1234 */
  total_count: number
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/weekly-discount/activities': Activities
  }
}
