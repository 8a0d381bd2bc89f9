import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type {
  ActivityBaseInfo,
  ActivityStatus,
  AdvancedSetting,
  FullSendRule,
} from '../../../../models/pay-gift-activity.js'

interface Verbs {
  /**
   * 查询活动详情接口
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487971
   */
  get: Call<
    {
      /** 活动id */
      activity_id: string
    },
    Activity
  >
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}` */
export interface ActivityId extends Verbs, Async<Verbs> {
  /** 支付有礼：查询活动指定商品列表 */
  goods: import('./_activity_id_/goods.js').Goods
  /** 支付有礼：查询活动发券商户号 */
  merchants: import('./_activity_id_/merchants.js').Merchants
  /** 支付有礼：终止活动 */
  terminate: import('./_activity_id_/terminate.js').Terminate
}

export interface Activity {
  /** 活动id */
  activity_id: string
  /** 活动类型 */
  activity_type?: 'FULL_SEND_ACT_TYPE' | 'STEP_SEND_ACT_TYPE' | 'SPECIFIC_SEND_ACT_TYPE'
  /** 活动状态 */
  activity_status: ActivityStatus
  /** 创建商户号 */
  creator_merchant_id: string
  /** 所属商户号 */
  belong_merchant_id: string
  /** 活动暂停时间 @example 2018-06-08T10:34:56+08:00 */
  pause_time?: Rfc3339
  /** 活动恢复时间 @example 2018-12-08T10:34:56+08:00 */
  recovery_time?: Rfc3339
  /** 活动创建时间 */
  create_time?: Rfc3339
  /** 活动更新时间 */
  update_time?: Rfc3339
  /** 活动基本信息 */
  activity_base_info: ActivityBaseInfo
  /** 活动高级设置 */
  advanced_setting?: AdvancedSetting
  /** 活动奖品发放规则 */
  award_send_rule: {
    /** 满送活动奖品发放规则 */
    full_send_rule?: FullSendRule
  }
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/paygiftactivity/activities/{activity_id}': ActivityId
  }
}
