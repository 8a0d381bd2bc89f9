import type { Async, Call, Encrypted, Rfc3339 } from '../../../../endpoint.js'
import type { UserCardState, UserInformation, ValidDateInformation } from '../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 查询用户在品牌下所有会员卡
   * @remarks 服务商
   */
  get: Call<{ query: ListUserCards }, UserCardList>
}

/** `v3/brand/partner/card-member/user-cards` */
export interface UserCards extends Verbs, Async<Verbs> {
  _user_card_code_: import('./user-cards/_user_card_code_.js').UserCardCode
  importByOpenid: import('./user-cards/import-by-openid.js').ImportByOpenid
  importByPhone: import('./user-cards/import-by-phone.js').ImportByPhone
}

export interface ListUserCards {
  /** 品牌id @example 1004 */
  brand_id: string
  /** 用户标识 @example obLatjnx9gnqzS4myYGmLZ7LgLBA */
  openid: string
  /** 用户会员卡状态 */
  user_card_state?: UserCardState
  /** 分页页码 */
  offset: number
  /** 分页大小 @example 20 */
  limit: number
}

export interface UserCardList {
  /** 总数量 @example 20 */
  total_count: number
  /** 分页页码 @example 1 */
  offset: number
  /** 分页大小 @example 20 */
  limit: number
  /** 会员卡列表 */
  data?: UserCard[]
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
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE'
  /** 加密的手机号 @example vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
  phone_number?: Encrypted
  /** 等级 @example 钻石会员 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information: ValidDateInformation
  /** 领取时间 @example 2020-05-20T13:29:35.120+08:00 */
  pickup_time: string
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
}

declare module '../../../../endpoint.js' {
  interface Endpoints { 'v3/brand/partner/card-member/user-cards': UserCards }
}
