import type { Async, Call, Encrypted, Rfc3339, SerialHeader } from '../../../../../endpoint.js'
import type {
  UserCard,
  UserInformation,
  ValidDateInformation,
} from '../../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 根据openid导入用户会员卡
   * @remarks 服务商
   */
  post: Call<{ json: ImportByOpenidRequest; headers?: SerialHeader }, UserCard>
}

/** `v3/brand/partner/card-member/user-cards/import-by-openid` */
export interface ImportByOpenid extends Verbs, Async<Verbs> {}

export interface ImportByOpenidRequest {
  /** 品牌ID @example 1004 */
  brand_id: string
  /** 会员卡模板ID @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id: string
  /** 用户标识 @example obLatjnx9gnqzS4myYGmLZ7LgLBA */
  openid: string
  /** 会员卡code @example 478515832665 */
  user_card_code: string
  /** 加密的手机号 @example vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
  phone_number?: Encrypted
  /** 用户开卡时填写的个人信息 */
  user_information?: UserInformation
  /** 会员卡有效期 */
  date_information: ValidDateInformation
  /** 领取时间 @example 2020-05-20T13:29:35.120+08:00 */
  pickup_time: Rfc3339
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/user-cards/import-by-openid': ImportByOpenid
  }
}
