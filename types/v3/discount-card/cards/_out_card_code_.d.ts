import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { ObjectiveCompletionRecord, RewardUsageRecord } from '../../../models/discount-card.js'
import type { IrregularAvailablePeriod } from '../../../models/busifavor.js'

interface Verbs {
  /**
   * 查询先享卡订单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml
   */
  get: Call<
    {
      /** 商户领卡号 @example 6e8369071cd942c0476613f9d1ce9ca3 */
      out_card_code: string
    },
    Card
  >
}

/** `v3/discount-card/cards/{out_card_code}` */
export interface OutCardCode extends Verbs, Async<Verbs> {
  /** 微信先享卡：增加用户记录 */
  addUserRecords: import('./_out_card_code_/add-user-records.js').AddUserRecords
}

export interface Card {
  /** 先享卡ID @example 233bcbf407e87789b8e471f251774f95 */
  card_id: string
  /** 先享卡模板ID @example 87789b2f25177433bcbf407e8e471f95 */
  card_template_id: string
  /** 用户标识 @example oUpF8uMuAJ2pxb1Q9zNjWeS6o */
  openid: string
  /** 商户领卡号 @example 6e8369071cd942c0476613f9d1ce9ca3 */
  out_card_code: string
  /** 公众账号ID @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @example 1230000109 */
  mchid: string
  /** 约定时间期限 */
  time_range: IrregularAvailablePeriod
  /** 状态 @example ONGOING */
  state: string
  /** 未完成约定原因 @example DUE_TO_QUIT */
  unfinished_reason?: string
  /** 享受优惠总金额，单位为分 @example 1000 */
  total_amount?: number
  /** 用户退回优惠的付款信息 */
  pay_information?: PayInformation
  /** 创卡时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time: Rfc3339
  /** 目标列表 */
  objectives?: Objective[]
  /** 优惠列表 */
  rewards?: Reward[]
  /** 邀请者用户标识 @example oUpF8uMuAJ2pxb1Q9zNjWUHsd */
  sharer_openid?: string
}

/** 用户退回优惠的付款信息 */
export interface PayInformation {
  /** 付款金额，单位为分 @example 100 */
  pay_amount: number
  /** 付款状态 @example 2015-05-20T13:29:35.120+08:00 */
  pay_state: Rfc3339
  /** 微信支付订单号 @example 1009660380201506130728806387 */
  transaction_id?: string
  /** 支付时间 @example 2015-05-20T13:29:35.120+08:00 */
  pay_time?: Rfc3339
}

/** 目标列表 */
export interface Objective {
  /** 目标ID @example 123456 */
  objective_id: string
  /** 目标名称 @example 一周购买三次商品 */
  name: string
  /** 目标数量 @example 1 */
  count: number
  /** 目标单位 @example 次 */
  unit: string
  /** 目标描述 @example 特价商品 */
  description?: string
  /** 目标完成记录 */
  objective_completion_records?: ObjectiveCompletionRecord[]
}

/** 优惠列表 */
export interface Reward {
  /** 优惠ID @example 123456 */
  reward_id: string
  /** 优惠名称 @example 八折优惠 */
  name: string
  /** 优惠数量类型 @example COUNT_LIMIT */
  count_type: string
  /** 优惠数量 @example 1 */
  count: number
  /** 优惠单位 @example 个 */
  unit: string
  /** 优惠金额，单位为分 @example 100 */
  amount: number
  /** 优惠描述 @example 特价商品优惠 */
  description?: string
  /** 优惠使用记录列 */
  reward_usage_records?: RewardUsageRecord[]
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/discount-card/cards/{out_card_code}': OutCardCode
  }
}
