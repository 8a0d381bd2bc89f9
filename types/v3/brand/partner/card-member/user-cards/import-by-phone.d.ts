import type { Async, Call, Encrypted, Rfc3339, SerialHeader } from '../../../../../endpoint.js'
import type {
  UserCard,
  UserInformation,
  ValidDateInformation,
} from '../../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 根据手机号导入用户会员卡
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336982
   */
  post: Call<
    {
      json: ImportByPhoneRequest
      headers?: SerialHeader
    },
    UserCard
  >
}

/** `v3/brand/partner/card-member/user-cards/import-by-phone` */
export interface ImportByPhone extends Verbs, Async<Verbs> {}

export interface ImportByPhoneRequest {
  /** 品牌ID @maxLength 32 @example 1004 */
  brand_id: string
  /** 会员卡模板ID @maxLength 32 @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id: string
  /** 会员卡code @maxLength 32 @example 478515832665 */
  user_card_code: string
  /** 加密的手机号 @maxLength 512 @example vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
  phone_number: Encrypted
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

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/user-cards/import-by-phone': ImportByPhone
  }
}
