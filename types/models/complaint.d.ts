import type { Encrypted, Rfc3339 } from '../endpoint.js'

export interface ComplaintNotification {
  /** 商户号 @example 1900012181 */
  mchid: string
  /** 通知地址 @example https://www.xxx.com/notify */
  url: string
}

/** 用户投诉信息详情 */
export interface Complaint {
  /** 投诉单号 @example 200201820200101080076610000 */
  complaint_id: string
  /** 投诉时间 @example 2015-05-20T13:29:35.120+08:00 */
  complaint_time: Rfc3339
  /** 投诉详情 @example 反馈一个重复扣费的问题 */
  complaint_detail: string
  /** 投诉单状态 */
  complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED'
  /** 被诉商户号 @example 1900012181 */
  complainted_mchid: string
  /** 投诉人联系方式 @example Qe41VhP/sGdNeTHMQGlxCWiUyHu6XNO9GCYln2Luv4HhwJzZBfcL12sB+PgZcS5NhePBog30NgJ1xRaK+gbGDKwpg== */
  payer_phone?: Encrypted
  /** 投诉单关联订单信息 */
  complaint_order_info?: ComplainedOrder[]
  /** 投诉单是否已全额退款 */
  complaint_full_refunded: boolean
  /** 是否超时 */
  is_overdue?: boolean
  /** 优先级 */
  priority?: 'PRIORITY' | 'GENERAL'
  /** 是否有待回复的用户留言 */
  incoming_user_response: boolean
  /** 用户投诉次数 @example 1 */
  user_complaint_times: number
  /** 投诉资料列表 */
  complaint_media_list?: ComplaintMedia[]
  /** 问题描述 @example 不满意商家服务 */
  problem_description?: string
  /** 投诉详情翻译 @example 不满意商家服务 */
  complaint_detail_trans?: string
  /** 投诉单关联服务单信息 */
  service_order_info?: ServiceOrderInfo[]
}

/** 投诉单关联订单信息 */
export interface ComplainedOrder {
  /** 微信订单号 @example 4200000404201909069117582536 */
  transaction_id: string
  /** 商户订单号 @example 20190906154617947762231 */
  out_trade_no: string
  /** 结算币种金额，单位为币种的最小单位 @example 1000 */
  settlement_amount: number
  /** 结算币种累计已退款金额，单位为币种的最小单位 @example 0 */
  settlement_refunded_amount: number
  /** 结算币种 @example HKD */
  settlement_currency: string
  /** 订单金额，单位为币种的最小单位 @example 922 */
  payer_amount: number
  /** 支付币种累计已退款金额，单位为币种的最小单位 @example 0 */
  payer_refunded_amount: number
  /** 支付币种 @example CNY */
  payer_currency: string
  /** 交易时间 @example 2015-05-20T13:29:35.120+08:00 */
  trade_time: Rfc3339
}

/** 投诉资料列表 */
export interface ComplaintMedia {
  /** 媒体文件业务类型 */
  media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE'
  /** 媒体文列表 */
  media_url: string[]
}

/** 投诉单关联服务单信息 */
export interface ServiceOrderInfo {
  /** 微信支付服务订单号 @example 15646546545165651651 */
  order_id?: string
  /** 商户服务订单号 @example 1234323JKHDFE1243252 */
  out_order_no?: string
  /** 支付分服务单状态 */
  state?: ServiceOrderInfoState
}

/** 补充信息 */
export interface AdditionalInfo {
  /** 补充信息类型 */
  type?: 'SHARE_POWER_TYPE'
  /** 充电宝投诉相关信息 */
  share_power_info?: SharePowerInfo
}

/** 充电宝投诉相关信息 */
export interface SharePowerInfo {
  /** 归还时间 @example 2015-05-20T13:29:35+08:00 */
  return_time?: Rfc3339
  /** 归还地点信息 */
  return_address_info?: ReturnAddressInfo
  /** 是否归还同一柜机 */
  is_returned_to_same_machine?: boolean
}

/** 归还地点信息 */
export interface ReturnAddressInfo {
  /** 归还地点 @example 广东省深圳市南山区海天二路南山区后海腾讯滨海大厦(海天二路西) */
  return_address?: string
  /** 归还地点经度 @example 113.93535488533665 */
  longitude?: string
  /** 归还地点纬度 @example 22.52305518747831 */
  latitude?: string
}

/** 投诉单关联订单信息 */
export interface ComplaintOrderInfo {
  /** 微信订单号 @example 4200000404201909069117582536 */
  transaction_id: string
  /** 商户订单号 @example 20190906154617947762231 */
  out_trade_no: string
  /** 订单金额，单位为分 @example 3 */
  amount: number
}

/** 用户投诉信息详情 */
export interface UserComplaint {
  /** 投诉单号 @maxLength 64 @example 200201820200101080076610000 */
  complaint_id: string
  /** 投诉时间 @example 2015-05-20T13:29:35.120+08:00 */
  complaint_time: Rfc3339
  /** 投诉详情 @maxLength 300 @example 反馈一个重复扣费的问题 */
  complaint_detail: string
  /** 投诉单状态 @maxLength 30 */
  complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED'
  /** 被诉商户号 @maxLength 64 @example 1900012181 */
  complainted_mchid: string
  /** 投诉人联系方式 @example Qe41VhP/sGdNeTHMQGlxCWiUyHu6XNO9GCYln2Luv4HhwJzZBfcL12sB+PgZcS5NhePBog30NgJ1xRaK+gbGDKwpg== */
  payer_phone?: Encrypted
  /** 投诉人openid，仅查询投诉单详情时返回 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  payer_openid?: string
  /** 投诉单关联订单信息 */
  complaint_order_info: ComplaintOrderInfo[]
  /** 投诉单关联服务单信息 */
  service_order_info?: ServiceOrderInfo[]
  /** 投诉资料列表 */
  complaint_media_list: ComplaintMedia[]
  /** 投诉单是否已全额退款 */
  complaint_full_refunded: boolean
  /** 是否有待回复的用户留言 */
  incoming_user_response: boolean
  /** 问题描述 @example 不满意商家服务 */
  problem_description: string
  /** 用户投诉次数 @example 1 */
  user_complaint_times: number
  /** 问题类型 */
  problem_type?: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS'
  /** 申请退款金额，单位为分 @example 10 */
  apply_refund_amount?: number
  /** 用户标签列表 */
  user_tag_list?: ('TRUSTED' | 'HIGH_RISK' | 'OTHERS')[]
  /** 补充信息 */
  additional_info?: AdditionalInfo
  /** 是否在平台协助中 */
  in_platform_service?: boolean
  /** 是否需即时服务用户 */
  need_immediate_service?: boolean
  /** 是否是智能体投诉 */
  is_agent_mode?: boolean
}

/** 消息内容 */
export interface BlockMessage {
  /** 消息内容 */
  blocks?: Block[]
  /** 发送者身份类别 */
  sender_identity?: 'UNKNOWN' | 'MANUAL' | 'MACHINE'
  /** 自定义透传信息 @example example_custom_data */
  custom_data?: string
}

/** 消息内容 */
export interface Block {
  /** 消息块类型 */
  type?: BlockType
  /** 文本 */
  text?: ColouredText
  /** 图片 */
  image?: BlockImage
  /** 链接 */
  link?: Button
  /** FAQ列表 */
  faq_list?: {
    /** FAQ列表 */
    faqs?: Faq[]
  }
  /** 按钮 */
  button?: Button
  /** 按钮组 */
  button_group?: ButtonGroup
}

/** 链接 */
export interface Button {
  /** 文本 @example example_text */
  text?: string
  /** 动作 */
  action?: Action
  /** 失效配置 */
  invalid_info?: InvalidInfo
}

/** FAQ列表 */
export interface Faq {
  /** faq的id @example example_faq_id */
  faq_id?: string
  /** faq内容 @example example_faq_title */
  faq_title?: string
  /** 动作 */
  action?: Action
}

/** 按钮组 */
export interface ButtonGroup {
  /** 按钮组 */
  buttons?: Button[]
  /** 按钮布局方式 */
  button_layout?: 'LAYOUT_UNKNOWN' | 'LAYOUT_HORIZONTAL' | 'LAYOUT_VERTICAL'
  /** 失效配置 */
  invalid_info?: InvalidInfo
}

/** 动作 */
export interface Action {
  /** 动作类型 */
  action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM'
  /** 跳转链接 @example example_jump_url */
  jump_url?: string
  /** 跳转小程序信息 */
  mini_program_jump_info?: MiniProgramJumpInfo
  /** 回复消息内容 */
  message_info?: MessageInfo
  /** 动作id @example example_action_id */
  action_id?: string
}

/** 跳转小程序信息 */
export interface MiniProgramJumpInfo {
  /** 跳转小程序APPID @example example_appid */
  appid: string
  /** 跳转小程序页面PATH @example example_path */
  path?: string
  /** 跳转小程序页面名称 @example example_text */
  text?: string
}

/** 图片 */
export interface BlockImage {
  /** 媒体ID @example example_media_id */
  media_id?: string
  /** 图片样式类型 */
  image_style_type?: 'IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE'
}

/** 文本 */
export interface ColouredText {
  /** 文本 @example example_text */
  text?: string
  /** 文本颜色 */
  color?: 'DEFAULT' | 'SECONDARY'
  /** 是否粗体 */
  is_bold?: boolean
}

/** 失效配置 */
export interface InvalidInfo {
  /** 过期时间 @example 2015-05-20T13:29:35+08:00 */
  expired_time?: Rfc3339
  /** 是否可以多次点击 */
  multi_clickable?: boolean
}

/** 回复消息内容 */
export interface MessageInfo {
  /** 回复的消息内容 @example example_content */
  content: string
  /** 自定义透传字段 @example example_custom_data */
  custom_data?: string
}

/** 支付分服务单状态 */
export type ServiceOrderInfoState = 'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE'

/** 商户语言，两种写法均可 */
export type MchLanguage =
  | 'zh_CN'
  | 'zh_TW'
  | 'zh_HK'
  | 'en'
  | 'ja'
  | 'ko'
  | 'th'
  | 'vi'
  | 'ru'
  | 'de'
  | 'fr'
  | 'ar'
  | 'es'
  | 'ZH_CN'
  | 'ZH_TW'
  | 'ZH_HK'
  | 'EN'
  | 'JA'
  | 'KO'
  | 'TH'
  | 'VI'
  | 'RU'
  | 'DE'
  | 'FR'
  | 'AR'
  | 'ES'

/** 消息块类型 */
export type BlockType = 'TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP'
