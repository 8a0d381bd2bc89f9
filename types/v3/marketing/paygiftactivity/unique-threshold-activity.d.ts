import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { ActivityBaseInfo, AdvancedSetting, FullSendRule } from '../../../models/pay-gift-activity.js'

interface Verbs {
  /**
   * 创建全场满额送活动
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487898
   */
  post: Call<{ json: CreateUniqueThresholdActivity }, CreatedUniqueThresholdActivity>
}

/** `v3/marketing/paygiftactivity/unique-threshold-activity` */
export interface UniqueThresholdActivity extends Verbs, Async<Verbs> {}

export interface CreateUniqueThresholdActivity {
  /** 活动基本信息 */
  activity_base_info: ActivityBaseInfo
  /** 活动高级设置 */
  advanced_setting?: AdvancedSetting
  /** 活动奖品发放规则 */
  award_send_rule: FullSendRule
}

export interface CreatedUniqueThresholdActivity {
  /** 活动id */
  activity_id: string
  /** 创建时间 */
  create_time: Rfc3339
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/paygiftactivity/unique-threshold-activity': UniqueThresholdActivity
  }
}
