import type { Async, Call, Encrypted, Rfc3339 } from '../../../../../endpoint.js'
import type {
  CreatePayViewToken,
  UserCard,
  UserInformation,
  ValidDateInformation,
} from '../../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 查询用户会员卡信息
   * @remarks 服务商
   */
  get: Call<
    {
      /** 会员卡code @example 478515832665 */
      user_card_code: string
      query: CreatePayViewToken
    },
    UserCard
  >
  /**
   * 修改用户会员卡信息
   * @remarks 服务商
   */
  patch: Call<
    {
      /** 会员卡code @example 478515832665 */
      user_card_code: string
      query: {
        /** 会员卡模板ID @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
        card_id: string
      }
      json: ModifyUserCard
    },
    UserCard
  >
}

/** `v3/brand/partner/card-member/user-cards/{user_card_code}` */
export interface UserCardCode extends Verbs, Async<Verbs> {
  /** 商家名片会员：同步会员开通结果 */
  confirm: import('./_user_card_code_/confirm.js').Confirm
  /** 商家名片会员：作废用户会员卡 */
  invalidate: import('./_user_card_code_/invalidate.js').Invalidate
}

export interface ModifyUserCard {
  /** 品牌ID @example 1004 */
  brand_id?: string
  /** 用户标识 @example obLatjnx9gnqzS4myYGmLZ7LgLBA */
  openid?: string
  /** 卡背景颜色 @example #FFFF00 */
  card_color?: string
  /** 卡背景图URL @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  card_picture_url?: string
  /** 加密的手机号 @example vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
  phone_number?: Encrypted
  /** 等级 @example 钻石会员 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information?: ValidDateInformation
  /** 领取时间 @example 2020-05-20T13:29:35.120+08:00 */
  pickup_time?: Rfc3339
  /** 用户开卡时填写的个人信息 */
  user_information?: UserInformation
  /** 商家数据包 @example 自定义数据说明 */
  attach?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/user-cards/{user_card_code}': UserCardCode
  }
}
