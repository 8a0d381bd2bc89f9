import type { Encrypted, Rfc3339 } from '../endpoint.js'

/** 用户开卡信息 */
export interface CardMemberCardUserInformation {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: Name[]
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: UserInformationCustomField[]
}

/** 商户自定义的开卡信息字段 */
export interface UserInformationCustomField {
  /** 商户自定义的开卡信息字段类型 */
  type: 'CHECK_BOX' | 'RADIO'
  /** 字段名称 @example 喜欢的运动 */
  name: string
  /** 字段值 @example 篮球 */
  values?: string[]
}

/** 会员码跳转信息 */
export interface CodeJumpInformation {
  /** 会员码跳转AppID @example wxea9c30a90fs8d3fe */
  jump_appid?: string
  /** 会员码跳转路径 @example /pages/points/points */
  jump_path?: string
}

/** 付费会员信息 */
export interface PurchaseInformation {
  /** 付费会员价格，单位为分 @example 100 */
  price?: number
  /** 付费会员跳转AppID @example wxea9c30a90fs8d3fe */
  jump_appid?: string
  /** 付费会员跳转路径 @example /pages/purchase/purchase */
  jump_path?: string
}

/** 活动列表 */
export interface MembershipActivity {
  /** 商户请求单号 @example 100002322019090134234sfdf */
  out_request_no: string
  /** 品牌ID @example 1004 */
  brand_id: string
  /** 会员卡ID @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id: string
  /** 活动渠道 */
  activity_channel: 'MECHANT_APP_COMPONENT'
  /** 活动主标题 @example 入会享券 */
  title: string
  /** 活动主标题 @example 5张满减券 */
  sub_title: string
  /** 活动开始时间 @example 2020-01-20T13:29:35.120+08:00 */
  begin_time: Rfc3339
  /** 活动结束时间 @example 2020-01-29T13:29:35.120+08:00 */
  end_time: Rfc3339
  /** 活动总库存，单位为分 @example 1000 */
  apply_total: number
  /** 活动剩余库存 @example 1000 */
  apply_available: number
  /** 商品券批次列表 */
  product_coupon_stock_list: MembershipActivityProductCouponStock[]
  /** 活动ID @example 371067 */
  activity_id: string
  /** 活动状态 */
  activity_state: ActivityState
  /** 创建时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time: Rfc3339
  /** 更新时间 @example 2015-05-20T13:29:35.120+08:00 */
  modify_time: Rfc3339
}

/** 商品券批次列表 */
export interface MembershipActivityProductCouponStock {
  /** 商品券ID @example 701138812971763025610907319729 */
  product_coupon_id: string
  /** 批次ID @example 98065001 */
  stock_id: string
}

export interface CreatedPayViewToken {
  /** 预授权token @example d2df23f2f4fasf3gws */
  token: string
  /** token 过期时间 @example 2030-05-20T13:29:35.120+08:00 */
  expire_time: Rfc3339
}

/** 会员卡列表 */
export interface UserCard {
  /** 会员卡code @example 478515832665 */
  user_card_code: string
  /** 会员卡模板ID @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id: string
  /** 用户标识 @example obLatjnx9gnqzS4myYGmLZ7LgLBA */
  openid: string
  /** 卡背景颜色 @example #FFFF00 */
  card_color?: string
  /** 卡背景图URL @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  card_picture_url?: string
  /** 品牌ID @example 1004 */
  brand_id: string
  /** 会员卡类型 */
  card_type: MemberCardType
  /** 加密的手机号 @example vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
  phone_number?: Encrypted
  /** 等级 @example 钻石会员 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information: ValidDateInformation
  /** 领取时间 @example 2020-05-20T13:29:35.120+08:00 */
  pickup_time: Rfc3339
  /** 用户开卡时填写的个人信息 */
  user_information?: UserInformation
  /** 商家数据包 @example 自定义数据说明 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state: UserCardState
  /** 作废原因 @example 传入的自定义作废原因 */
  invalid_reason?: string
  /** 作废时间 @example 2020-05-20T13:29:35.120+08:00 */
  invalid_time?: Rfc3339
  /** 创建时间 @example 2020-05-20T13:29:35.120+08:00 */
  create_time?: Rfc3339
  /** 更新时间 @example 2020-05-20T13:29:35.120+08:00 */
  modify_time?: Rfc3339
}

/** 会员卡有效期 */
export interface ValidDateInformation {
  /** 有效期类型 */
  type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
  /** 有效期开始时间 @example 2020-05-20T13:29:35.120+08:00 */
  available_begin_time?: Rfc3339
  /** 有效期结束时间 @example 2030-05-20T13:29:35.120+08:00 */
  available_end_time?: Rfc3339
  /** 生效后N天内有效 @example 200 */
  available_day_after_receive?: number
}

/** 用户开卡时填写的个人信息 */
export interface UserInformation {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: CommonField[]
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: CustomField[]
}

/** 平台提供的通用开卡信息字段 */
export interface CommonField {
  /** 平台提供的通用开卡信息字段 */
  name: Name
  /** 加密的用户开卡时填写的个人信息 @example vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
  value?: Encrypted
}

/** 商户自定义的开卡信息字段 */
export interface CustomField {
  /** 字段名称 @example 喜欢的运动 */
  name: string
  /** 加密的用户选择的字段值列表 @example vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
  user_chosen_values?: Encrypted[]
}

export interface CreatePayViewToken {
  /** 品牌ID @maxLength 32 @example 1004 */
  brand_id: string
  /** 会员卡模板ID @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id: string
  /** 用户标识 @example obLatjnx9gnqzS4myYGmLZ7LgLBA */
  openid: string
}

/** 平台提供的通用开卡信息字段 */
export type Name =
  | 'USER_FORM_FLAG_SEX'
  | 'USER_FORM_FLAG_NAME'
  | 'USER_FORM_FLAG_BIRTHDAY'
  | 'USER_FORM_FLAG_ADDRESS'
  | 'USER_FORM_FLAG_EMAIL'
  | 'USER_FORM_FLAG_CITY'

/** 活动状态 */
export type ActivityState =
  | 'MEMBERSHIP_ACTIVITY_CREATED'
  | 'MEMBERSHIP_ACTIVITY_EFFECTIVE'
  | 'MEMBERSHIP_ACTIVITY_TERMINATED'
  | 'MEMBERSHIP_ACTIVITY_EXPIRED'

/** 用户会员卡状态 */
export type UserCardState = 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID'

/** 会员码型 */
export type CodeType = 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM'

/** 会员卡模板 */
export interface MemberCardTemplate {
  /** 商家请求单号 @maxLength 128 @pattern /[0-9A-Za-z_-]+/ @example 100002322019090134234sfdf */
  out_request_no: string
  /** 商家AppID @maxLength 32 @example wxea9c30890f48d5ae */
  appid: string
  /** 会员卡类型 */
  card_type: MemberCardType
  /** 卡名称 @maxLength 10 @example 测试卡 */
  card_title: string
  /** 卡背景颜色 @maxLength 7 @example #FFFF00 */
  card_color: string
  /** 卡图片 @maxLength 256 @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE'
  /** 会员码型 */
  code_type: CodeType
  /** 会员码跳转信息，code_type为JUMP_MINI_PROGRAM时填写 */
  code_jump_information?: CodeJumpInformation
  /** 会员权益 @example 会员折扣、专属价 */
  benefits: string
  /** 回调地址 @example https://www.weixin.qq.com/wxpay/notify.php */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 @example 白银会员 */
  init_level?: string
  /** 服务电话 @example 010-8877xxxx */
  service_phone?: string
  /** 商家法务协议 @example 商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information: ValidDateInformation
  /** 会员中心信息 */
  member_information?: CodeJumpInformation
  /** 积分信息 */
  points_information?: CodeJumpInformation
  /** 储值信息 */
  balance_information?: CodeJumpInformation
  /** 付费会员信息 */
  purchase_information?: PurchaseInformation
  /** 用户开卡信息 */
  user_information?: CardMemberCardUserInformation
}

/** 会员卡模板信息 */
export interface MemberCard extends MemberCardTemplate {
  /** 会员卡模板ID @maxLength 32 @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id: string
  /** 品牌ID @maxLength 32 @example 1004 */
  brand_id: string
  /** 状态 */
  state: 'CARD_EFFECTIVE' | 'CARD_INVALID'
  /** 创建时间 @example 2020-05-20T13:29:35.120+08:00 */
  create_time: Rfc3339
  /** 更新时间，与update_time二者返回其一 @example 2020-05-20T13:29:35.120+08:00 */
  modify_time?: Rfc3339
  /** 更新时间，与modify_time二者返回其一 @example 2020-05-20T13:29:35.120+08:00 */
  update_time?: Rfc3339
}

export interface MemberCardList {
  /** 总数量 @example 20 */
  total_count: number
  /** 分页开始位置 @example 1 */
  offset: number
  /** 分页大小 @minimum 1 @maximum 20 @example 20 */
  limit: number
  /** 会员卡模板列表 */
  data?: MemberCard[]
}

export interface ModifyMemberCard {
  /** 卡名称 @maxLength 10 @example 测试卡 */
  card_title?: string
  /** 卡背景颜色 @maxLength 7 @example #FFFF00 */
  card_color?: string
  /** 卡图片 @maxLength 256 @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  card_picture_url?: string
  /** 会员码跳转信息 */
  code_jump_information?: CodeJumpInformation
  /** 会员权益 @example 会员折扣、专属价 */
  benefits?: string
  /** 回调地址 @example https://www.weixin.qq.com/wxpay/notify.php */
  notify_url?: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 @example 白银会员 */
  init_level?: string
  /** 服务电话 @example 010-8877xxxx */
  service_phone?: string
  /** 商家法务协议 @example 商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information?: ValidDateInformation
  /** 会员中心信息 */
  member_information?: CodeJumpInformation
  /** 积分信息 */
  points_information?: CodeJumpInformation
  /** 储值信息 */
  balance_information?: CodeJumpInformation
  /** 付费会员信息 */
  purchase_information?: PurchaseInformation
  /** 用户开卡信息 */
  user_information?: CardMemberCardUserInformation
}

export interface ListMemberCards {
  /** 状态 */
  state?: 'CARD_EFFECTIVE' | 'CARD_INVALID'
  /** 分页开始位置 @minimum 0 @example 0 */
  offset: string | number
  /** 分页大小 @minimum 1 @maximum 20 @example 20 */
  limit: string | number
}

export interface ListMemberUserCards {
  /** 用户标识 @maxLength 128 @example obLatjnx9gnqzS4myYGmLZ7LgLBA */
  openid: string
  /** 用户会员卡状态 */
  user_card_state?: UserCardState
  /** 分页开始位置 @minimum 0 @example 0 */
  offset: string | number
  /** 分页大小 @minimum 1 @maximum 20 @example 20 */
  limit: string | number
}

export interface MemberUserCardList {
  /** 总数量 @example 20 */
  total_count: number
  /** 分页开始位置 @example 1 */
  offset: number
  /** 分页大小 @minimum 1 @maximum 20 @example 20 */
  limit: number
  /** 会员卡列表 */
  data?: UserCard[]
}

/** 会员卡模板和用户 */
export interface MemberUserCardKey {
  /** 会员卡模板ID @maxLength 32 @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id: string
  /** 用户标识 @maxLength 128 @example obLatjnx9gnqzS4myYGmLZ7LgLBA */
  openid: string
}

/** 用户会员卡的模板 */
export interface MemberCardKey {
  /** 会员卡模板ID @maxLength 32 @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id: string
}

/** 用户会员卡的内容 */
export interface UserCardContent {
  /** 用户标识 @maxLength 128 @example obLatjnx9gnqzS4myYGmLZ7LgLBA */
  openid: string
  /** 卡背景颜色 @maxLength 7 @example #FFFF00 */
  card_color?: string
  /** 卡图片 @maxLength 256 @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  card_picture_url?: string
  /** 加密的手机号 @maxLength 512 @example vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
  phone_number?: Encrypted
  /** 等级 @example 钻石会员 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information?: ValidDateInformation
  /** 用户开卡时填写的个人信息 */
  user_information?: UserInformation
  /** 商家数据包 @example 自定义数据说明 */
  attach?: string
}

export interface ModifyUserCardRequest extends UserCardContent {
  /** 领取时间 @example 2020-05-20T13:29:35.120+08:00 */
  pickup_time?: Rfc3339
}

export interface ConfirmUserCardRequest extends UserCardContent {
  /** 会员卡模板ID @maxLength 32 @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id: string
  /** 会员开卡状态 */
  user_card_confirm_state: 'CREATE_CARD_SUCCESS' | 'CREATE_CARD_FAIL'
}

export interface InvalidateUserCardRequest {
  /** 用户标识 @maxLength 128 @example obLatjnx9gnqzS4myYGmLZ7LgLBA */
  openid: string
  /** 作废原因 @example 传入的自定义作废原因 */
  invalid_reason?: string
}

/** 导入的用户会员卡 */
export interface ImportUserCard extends MemberUserCardKey {
  /** 会员卡code @maxLength 32 @example 478515832665 */
  user_card_code: string
  /** 加密的手机号 @maxLength 512 @example vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
  phone_number?: Encrypted
  /** 卡背景颜色 @maxLength 7 @example #FFFF00 */
  card_color?: string
  /** 卡图片 @maxLength 256 @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  card_picture_url?: string
  /** 等级 @example 钻石会员 */
  level?: string
  /** 用户开卡时填写的个人信息 */
  user_information?: UserInformation
  /** 会员卡有效期 */
  valid_date_information: ValidDateInformation
  /** 领取时间 @example 2020-05-20T13:29:35.120+08:00 */
  pickup_time: Rfc3339
}

/** 用户动态信息 */
export interface MemberFeed {
  /** 会员卡模板ID @maxLength 32 @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id: string
  /** 会员卡code @maxLength 32 @example 478515832665 */
  user_card_code: string
  /** 商家请求单号 @maxLength 64 @pattern /[0-9A-Za-z_-]+/ @example 100002322019090134234sfdf */
  out_request_no: string
  /** 会员动态内容 @maxLength 128 @example 15_1200_1 */
  cell: string
}

/** 用户积分余额 */
export interface MemberPoint {
  /** 商家请求单号 @maxLength 128 @pattern /[0-9A-Za-z_-]+/ @example 100002322019090134234sfdf */
  out_request_no: string
  /** 会员卡模板ID @maxLength 32 @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id: string
  /** 用户标识 @maxLength 128 @example obLatjnx9gnqzS4myYGmLZ7LgLBA */
  openid: string
  /** 会员卡code @maxLength 32 @example 478515832665 */
  user_card_code: string
  /** 积分余额 @example 1000 */
  point_balance: number
}

/** 会员卡类型 */
export type MemberCardType = 'PURCHASE' | 'NORMAL' | 'BALANCE'
