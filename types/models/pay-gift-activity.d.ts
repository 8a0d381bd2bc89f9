import type { Rfc3339 } from '../endpoint.js'
import type { BackgroundColor, IrregularAvailablePeriod } from './busifavor.js'

/** 活动基本信息 */
export interface ActivityBaseInfo {
  /** 活动名称 */
  activity_name: string
  /** 活动副标题 */
  activity_second_title: string
  /** 商户logo */
  merchant_logo_url: string
  /** 背景颜色 */
  background_color?: BackgroundColor
  /** 活动开始时间 */
  begin_time: Rfc3339
  /** 活动结束时间 */
  end_time: Rfc3339
  /** 可用时间段 */
  available_periods?: AvailablePeriod
  /** 商户请求单号 @pattern /[a-zA-Z0-9\|\*_-]{1,128}/ */
  out_request_no: string
  /** 投放目的 */
  delivery_purpose: 'OFF_LINE_PAY' | 'JUMP_MINI_APP'
  /** 商家小程序appid */
  mini_programs_appid?: string
  /** 商家小程序path */
  mini_programs_path?: string
}

/** 可用时间段 */
export interface AvailablePeriod {
  /** 可用时间 */
  available_time?: IrregularAvailablePeriod[]
  /** 每日可用时间 */
  available_day_time?: AvailableDayTime[]
}

/** 每日可用时间 */
export interface AvailableDayTime {
  /** 每日可用开始时间 @pattern /[0-9]{6}/ */
  begin_day_time: string
  /** 每日可用结束时间 @pattern /[0-9]{6}/ */
  end_day_time: string
}

/** 活动高级设置 */
export interface AdvancedSetting {
  /** 奖品类型 */
  delivery_user_category?: 'DELIVERY_ALL_PERSON' | 'DELIVERY_MEMBER_PERSON'
  /** 商家会员appid */
  merchant_member_appid?: string
  /** 支付模式 */
  payment_mode?: PaymentMode
  /** 订单优惠标记 */
  goods_tags?: string[]
  /** 支付方式信息 */
  payment_method_information?: PaymentMethodInformation
}

/** 支付模式 */
export interface PaymentMode {
  /** 支付场景列表 */
  payment_scene_list?: (
    | 'APP_SCENE'
    | 'SWING_CARD_SCENE'
    | 'NO_SECRET_SCENE'
    | 'MINIAPP_SCENE'
    | 'FACE_PAY_SCENE'
    | 'OTHER_SCENE'
  )[]
  /** 支付方式信息 */
  payment_method_information?: PaymentMethodInformation
}

/** 支付方式信息 */
export interface PaymentMethodInformation {
  /** 支付方式 */
  payment_method: 'CFT' | 'SPECIFIC_BANK_CARD'
  /** 银行简称 */
  bank_abbreviation?: string
}

/** 满送活动奖品发放规则 */
export interface FullSendRule {
  /** 奖品类型 */
  award_type: 'BUSIFAVOR'
  /** 发券商户号选项 */
  merchant_option: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT'
  /** 消费金额门槛，单位为分 */
  transaction_amount_minimum: number
  /** 发放内容 */
  send_content: 'SINGLE_COUPON' | 'GIFT_PACKAGE'
  /** 奖品基本信息列表 */
  award_list: Award[]
  /** 发券商户号列表 */
  merchant_id_list?: string[]
}

/** 奖品基本信息列表 */
export interface Award {
  /** 代金券批次Id */
  stock_id: string
  /** 奖品原始图（大图） */
  original_image_url: string
  /** 奖品缩略图（小图） */
  thumbnail_url?: string
}

/** 活动状态 */
export type ActivityStatus =
  | 'CREATE_ACT_STATUS'
  | 'ONGOING_ACT_STATUS'
  | 'TERMINATE_ACT_STATUS'
  | 'STOP_ACT_STATUS'
  | 'OVER_TIME_ACT_STATUS'
  | 'CREATE_ACT_FAILED'
  | 'ACT_STATUS_UNKNOWN'
