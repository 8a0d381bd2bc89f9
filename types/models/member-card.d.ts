import type { Rfc3339 } from '../endpoint.js'
import type { ValidDateInformation } from './brand-card-member.js'

/** 用户开卡时填写的个人信息 */
export interface CardCodeUserInformation {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: UserInformationCommonField[]
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: CardCodeCustomField[]
}

/** 平台提供的通用开卡信息字段 */
export interface UserInformationCommonField {
  /** 平台提供的通用开卡信息字段 */
  name?: UserInformationFormCommonField
  /** 用户开卡时填写的个人信息 @example 深圳 */
  value?: string
}

/** 商户自定义的开卡信息字段 */
export interface CardCodeCustomField {
  /** 字段名称 @example 喜欢的运动 */
  name?: string
  /** 字段值 @example 篮球 */
  value?: string
  /** 字段值 */
  value_list?: string[]
}

/** 会员卡列表 */
export interface CardOpenCard {
  /** 会员卡id @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id: string
  /** 创建时间 @example 2020-05-20T13:29:35.120+08:00 */
  create_time?: Rfc3339
  /** 更新时间 @example 2020-05-20T13:29:35.120+08:00 */
  update_time?: Rfc3339
  /** 剩余库存 @example 1004 */
  remain_quantity?: number
  /** 会员卡状态 */
  status?: CardOpenCardStatus
  /** 品牌信息 */
  brand: Brand
  /** 商户AppId @example wxea9c30890f48d5ae */
  appid: string
  /** 会员卡logo @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  logo_url: string
  /** 卡名称 @example 微信支付测试卡 */
  title: string
  /** 会员卡背景图 @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  background_picture_url: string
  /** 使用须知 @example 使用本会员卡表示你同意xxx公司的协议，最终解释权归xxx公司所有 */
  description: string
  /** 服务电话 @example 010-8877xxxx */
  service_phone?: string
  /** 会员码型 */
  code_type: CardOpenCardCodeType
  /** 会员卡总库存 @example 5000000 */
  total_quantity?: number
  /** 有效期 */
  date_information: ValidDateInformation
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME'
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 @example 白银会员 */
  init_level?: string
  /** 商户请求单号 @example 100002322019090134234sfdf */
  out_request_no: string
  /** 储值信息 */
  balance_information?: BalanceInformation
  /** 开卡信息 */
  user_information_form?: UserInformationForm
  /** 商户补充声明 */
  additional_statement?: AdditionalStatement
}

/** 品牌信息 */
export interface Brand {
  /** 品牌id @example 1004 */
  brand_id: string
  /** 品牌展示名称 @example 微信支付 */
  display_name: string
}

/** 储值信息 */
export interface BalanceInformation {
  /** 是否支持储值 */
  need_balance?: boolean
  /** 储值小程序appid @example wxea9c30890f48d5ae */
  balance_appid?: string
  /** 储值小程序path @example pages/balance/balance */
  balance_path?: string
  /** 储值url @example https://xxx.com */
  balance_url?: string
}

/** 开卡信息 */
export interface UserInformationForm {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: UserInformationFormCommonField[]
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: UserInformationFormCustomField[]
}

/** 商户自定义的开卡信息字段 */
export interface UserInformationFormCustomField {
  /** 商户自定义的开卡信息字段类型 */
  type?: CustomFieldListType
  /** 字段名称 @example 喜欢的运动 */
  name?: string
  /** 字段值 */
  values?: string[]
}

/** 商户补充声明 */
export interface AdditionalStatement {
  /** 标题 @example xxx会员卡使用须知 */
  title?: string
  /** 跳转url @example https://xxx.111.com */
  url?: string
  /** 跳转小程序appid @example wxea9c30890f48d5ae */
  appid?: string
  /** 跳转小程序path @example pages/statement/statement */
  path?: string
}

/** 有效期 */
export interface DateInformation {
  /** 有效期类型 */
  type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
  /** 有效期开始时间 @example 2020-05-20T13:29:35.120+08:00 */
  available_begin_time?: Rfc3339
  /** 有效期结束时间 @example 2030-05-20T13:29:35.120+08:00 */
  available_end_time?: Rfc3339
  /** 生效后N天内有效 @example 200 */
  available_day_after_receive?: number
  /** 领取后N天开始生效 @example 1 */
  wait_days_after_receive?: number
}

export interface CommitBonus {
  /** 商户订单号 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 直连商户号 @example 1230000109 */
  mchid: string
  /** 子商户号 @example 1900000109 */
  sub_mchid: string
  /** 会员积分值 @example 30 */
  bonus_value: number
}

/** 会员专属咨询信息 */
export interface Guide {
  /** 联系人名字 @example 酒店管家-何小明 */
  staff_name?: string
  /** 联系人头像 @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  head_image_url?: string
  /** 联系方式 @example 微信号 */
  contact_information_name?: string
  /** 联系信息值 @example weixin123 */
  contact_information_value?: string
  /** 联系电话 @example 0755-12345677 */
  phone_number?: string
}

export interface AddedServiceModule {
  /** 会员卡id @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id: string
  /** 会员服务项ID @example 666 */
  service_module_id: string
  /** 跳转小程序 */
  jump_miniprogram: JumpMiniProgram
}

/** 跳转小程序 */
export interface JumpMiniProgram {
  /** 小程序appid @example wx37178d097a6851d8 */
  appid: string
  /** 小程序path @example pages/index/index */
  path: string
}

/** 平台提供的通用开卡信息字段 */
export type UserInformationFormCommonField =
  | 'USER_FORM_FLAG_MOBILE'
  | 'USER_FORM_FLAG_SEX'
  | 'USER_FORM_FLAG_NAME'
  | 'USER_FORM_FLAG_BIRTHDAY'
  | 'USER_FORM_FLAG_ADDRESS'
  | 'USER_FORM_FLAG_EMAIL'
  | 'USER_FORM_FLAG_CITY'

/** 会员卡状态 */
export type CardOpenCardStatus = 'NOT_APPROVE' | 'APPROVE_FAIL' | 'APPROVED' | 'DELETED'

/** 会员码型 */
export type CardOpenCardCodeType = 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE'

/** 商户自定义的开卡信息字段类型 */
export type CustomFieldListType = 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX'
