import type { Async, Call } from '../../../../endpoint.js'
import type { ObjectiveCompletionRecord, RewardUsageRecord } from '../../../../models/discount-card.js'

interface Verbs {
  /**
   * 增加用户记录
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml
   */
  post: Call<
    {
      /** 商户领卡号 @example 6e8369071cd942c0476613f9d1ce9ca3 */
      out_card_code: string
      json: AddUserRecordsRequest
    },
    void
  >
}

/** `v3/discount-card/cards/{out_card_code}/add-user-records` */
export interface AddUserRecords extends Verbs, Async<Verbs> {}

export interface AddUserRecordsRequest {
  /** 卡模板ID @example 87789b2f25177433bcbf407e8e471f95 */
  card_template_id: string
  /** 目标完成记录 */
  objective_completion_records?: ObjectiveCompletionRecord[]
  /** 优惠使用记录 */
  reward_usage_records?: RewardUsageRecord[]
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/discount-card/cards/{out_card_code}/add-user-records': AddUserRecords
  }
}
