import type { Async, Call, Encrypted, SerialHeader } from '../../../../../../endpoint.js'
import type {
  UserCard,
  UserInformation,
  ValidDateInformation,
} from '../../../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 同步会员开通结果
   * @remarks 服务商
   */
  post: Call<
    {
      /** 会员卡code @example 478515832665 */
      user_card_code: string
      query: {
        /** 会员卡模版ID @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
        card_id: string
      }
      json: ConfirmUserCard
      headers?: SerialHeader
    },
    UserCard
  >
}

/** `v3/brand/partner/card-member/user-cards/{user_card_code}/confirm` */
export interface Confirm extends Verbs, Async<Verbs> {}

export interface ConfirmUserCard {
  /** 品牌ID @example 1004 */
  brand_id: string
  /** 用户标识 @example obLatjnx9gnqzS4myYGmLZ7LgLBA */
  openid: string
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
  /** 用户开卡时填写的个人信息 */
  user_information?: UserInformation
  /** 商家数据包 @example 自定义数据说明 */
  attach?: string
  /** 会员开卡状态 */
  user_card_confirm_state: 'CREATE_CARD_SUCCESS' | 'CREATE_CARD_FAIL'
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': Confirm
  }
}
