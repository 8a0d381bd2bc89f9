import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type {
  ActivityBaseInfo,
  ActivityStatus,
  AdvancedSetting,
  FullSendRule,
} from '../../../models/pay-gift-activity.js'

interface Verbs {
  /**
   * 获取支付有礼活动列表
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489126
   */
  get: Call<{ query: ListActivities }, ActivityList>
}

/** `v3/marketing/paygiftactivity/activities` */
export interface Activities extends Verbs, Async<Verbs> {
  /** 支付有礼：查询活动详情接口 */
  _activity_id_: import('./activities/_activity_id_.js').ActivityId
}

export interface ListActivities {
  /** 分页页码 */
  offset: string | number
  /** 分页大小 @minimum 1 @maximum 100 */
  limit: string | number
  /** 活动名称 */
  activity_name?: string
  /** 活动状态 */
  activity_status?: ActivityStatus
  /** 奖品类型 */
  award_type?: 'BUSIFAVOR'
}

export interface ActivityList {
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
  /** 总数 */
  total_count?: number
  /** 结果集 */
  data?: Activity[]
}

/** 结果集 */
export interface Activity {
  /** 活动基本信息 */
  activity_base_info: ActivityBaseInfo
  /** 活动高级设置 */
  advanced_setting?: AdvancedSetting
  /** 活动id */
  activity_id?: string
  /** 活动奖品发放规则 */
  award_send_rule: AwardSendRule
  /** 活动类型 */
  activity_type?: 'FULL_SEND_ACT_TYPE' | 'STEP_SEND_ACT_TYPE' | 'SPECIFIC_SEND_ACT_TYPE'
  /** 活动状态 */
  activity_status?:
    | 'ACT_STATUS_UNKNOWN'
    | 'CREATE_ACT_STATUS'
    | 'ONGOING_ACT_STATUS'
    | 'TERMINATE_ACT_STATUS'
    | 'STOP_ACT_STATUS'
    | 'OVER_TIME_ACT_STATUS'
    | 'CREATE_ACT_FAILED'
  /** 创建商户号 */
  creator_merchant_id?: string
  /** 所属商户号 */
  belong_merchant_id?: string
  /** 创建时间 */
  create_time?: Rfc3339
  /** 更新时间 */
  update_time?: Rfc3339
}

/** 活动奖品发放规则 */
export interface AwardSendRule {
  /** 满送活动奖品发放规则 */
  full_send_rule?: FullSendRule
  /** 阶梯送发放规则 */
  step_send_rule?: StepSendRule
}

/** 阶梯送发放规则 */
export interface StepSendRule {
  /** 奖品类型 */
  award_type: 'BUSIFAVOR'
  /** 发券商户号选项 */
  merchant_option: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT'
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/paygiftactivity/activities': Activities
  }
}
