import type { Rfc3339 } from '../endpoint.js'
import type { IrregularAvailablePeriod } from './busifavor.js'

/** 活动详情 */
export interface Activity {
  /** 活动ID @example 371067 */
  activity_id: string
  /** 活动的当前状态 @example ONGOING */
  activity_status?: 'CREATED' | 'ONGOING' | 'TERMINATED' | 'OVER_TIME'
  /** 创建时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time?: Rfc3339
  /** 更新时间 @example 2015-05-20T13:29:35.120+08:00 */
  update_time?: Rfc3339
  /** 会员卡ID @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id?: string
  /** 活动名称 @example 良品铺子回馈活动 */
  activity_name?: string
  /** 活动类型 @example NON_MEMBER_AFTERPAY */
  activity_type?: string
  /** 活动开始时间 @example 2020-01-20T13:29:35.120+08:00 */
  begin_time?: Rfc3339
  /** 活动结束时间 @example 2020-01-29T13:29:35.120+08:00 */
  end_time?: Rfc3339
  /** 发放时间段 */
  award_send_period?: AwardSendPeriod
  /** 优惠券列表 */
  stock_list?: ActivityStock[]
  /** 商户请求单号 @example 100002322019090134234sfdf */
  out_request_no?: string
  /** 支付后活动设置 */
  pay_activity_setting?: PayActivitySetting
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?: MiniProgramActivitySetting
}

/** 发放时间段 */
export interface AwardSendPeriod {
  /** 指定时间 */
  award_send_time?: IrregularAvailablePeriod[]
  /** 指定时间段 */
  award_send_day_time?: AwardSendDayTime[]
}

/** 指定时间段 */
export interface AwardSendDayTime {
  /** 每日发放开始时间 */
  begin_day_time: BeginDayTime
  /** 每日发放结束时间 */
  end_day_time: BeginDayTime
}

/** 每日发放开始时间 */
export interface BeginDayTime {
  /** 时 @example 9 */
  hours: number
  /** 分 @example 34 */
  minutes: number
  /** 秒 @example 6 */
  seconds: number
}

/** 优惠券列表 */
export interface ActivityStock {
  /** 创建批次的商户号 @example 10000022 */
  stock_creator_mchid: string
  /** 券批次ID @example 98065001 */
  stock_id: string
}

/** 支付后活动设置 */
export interface PayActivitySetting {
  /** 商户logo @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  logo_url: string
  /** 支付结果页活动副标题 @example 湖南麻辣美食券 */
  activity_second_title: string
  /** 活动曝光商户号 */
  mchid_list?: string[]
  /** 激活方式设置 */
  activate_setting?: ActivateSetting
  /** 支付设置 */
  payment_setting?: PaymentSetting
}

/** 激活方式设置 */
export interface ActivateSetting {
  /** 激活类型 @example AUTO_ACTIVATE */
  activate_type: string
  /** 跳转激活的url @example https://w.url.cn/s/Ahz3p2C */
  activate_url?: string
  /** 跳转激活的小程序 */
  activate_miniprogram?: ActivateMiniProgram
}

/** 跳转激活的小程序 */
export interface ActivateMiniProgram {
  /** 跳转激活的appid @example wxea9c30a90fs8d3fe */
  activate_appid: string
  /** 跳转激活的path @example pages/activate/activate */
  activate_path: string
}

/** 支付设置 */
export interface PaymentSetting {
  /** 支付模式 */
  payment_mode?: {
    /** 支付场景列表 @example APP */
    payment_scene_list?: string[]
  }
  /** 指定银行的简称 @example CFT */
  limit_bank?: string
  /** 订单优惠标记 */
  goods_tags?: string[]
}

/** 支付前会员活动设置 */
export interface MiniProgramActivitySetting {
  /** 指定领取渠道 */
  outer_str?: string[]
  /** 领奖页面跳转配置 */
  award_jump_deploy?: AwardJumpDeploy
}

/** 领奖页面跳转配置 */
export interface AwardJumpDeploy {
  /** 小程序AppID @example wxc0b84a53ed8e8d29 */
  mini_program_appid?: string
  /** 小程序path @example mall/pages/List */
  mini_program_path?: string
  /** 跳转按钮文案 @example 点击 */
  button_text?: string
}
