import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type {
  Activity,
  ActivityStock,
  AwardSendPeriod,
  MiniProgramActivitySetting,
  PayActivitySetting,
} from '../../../models/member-card-activity.js'

interface Verbs {
  /**
   * 创建活动
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553030
   */
  post: Call<{ json: CreateActivity }, Activity>
  /**
   * 查询活动列表
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553261
   */
  get: Call<{ query: ListActivities }, ActivityList>
}

/** `v3/marketing/membercard-activity/activities` */
export interface Activities extends Verbs, Async<Verbs> {
  /** 会员有礼：查询活动详情 */
  _activity_id_: import('./activities/_activity_id_.js').ActivityId
}

export interface CreateActivity {
  /** 会员卡ID @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id: string
  /** 活动名称 @example 良品铺子回馈活动 */
  activity_name: string
  /** 活动类型 */
  activity_type: ActivityType
  /** 活动开始时间 @example 2020-01-20T13:29:35.120+08:00 */
  begin_time: Rfc3339
  /** 活动结束时间 @example 2020-01-29T13:29:35.120+08:00 */
  end_time: Rfc3339
  /** 发放时间段 */
  award_send_period?: AwardSendPeriod
  /** 优惠券列表 */
  stock_list?: ActivityStock[]
  /** 商户请求单号 @example 100002322019090134234sfdf */
  out_request_no: string
  /** 支付后活动设置 */
  pay_activity_setting?: PayActivitySetting
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?: MiniProgramActivitySetting
}

export interface ListActivities {
  /** 最大资源条数 @example 5 */
  limit?: string | number
  /** 请求资源起始位置 @example 10 */
  offset?: string | number
  /** 活动类型 */
  activity_type: ActivityType
  /** 会员卡ID @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id?: string
  /** 活动的当前状态 */
  activity_status?: 'CREATED' | 'ONGOING' | 'TERMINATED' | 'OVER_TIME'
}

export interface ActivityList {
  /** 活动详情 */
  data?: Activity[]
  /** 请求资源起始位置 @example 10 */
  offset?: number
  /** 最大资源条数 @example 5 */
  limit?: number
  /** 资源总条数 @example 1234 */
  total_count?: number
}

/** 活动类型 */
export type ActivityType =
  | 'NON_MEMBER_AFTERPAY'
  | 'MEMBER_AFTERPAY'
  | 'NON_MEMBER_MINIPROGRAM'
  | 'MEMBER_MINIPROGRAM'

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/membercard-activity/activities': Activities
  }
}
