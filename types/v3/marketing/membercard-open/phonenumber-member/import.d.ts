import type { Async, Call, Encrypted, Rfc3339, SerialHeader } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 导入加密手机号提醒会员领卡
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166226
   */
  post: Call<{ json: ImportPhonenumberMember; headers?: SerialHeader }, void>
}

/** `v3/marketing/membercard-open/phonenumber-member/import` */
export interface Import extends Verbs, Async<Verbs> {}

export interface ImportPhonenumberMember {
  /** 会员信息 */
  member_information: MemberInformation
  /** 加密手机号 */
  encrypted_phone_number: Encrypted
  /** 自定义场景值 @example my_card_CARD */
  outer_str?: string
}

/** 会员信息 */
export interface MemberInformation {
  /** 会员卡id @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id: string
  /** 会员卡code @example 478515832665 */
  code?: string
  /** 会员卡编号 @example 316510891298 */
  membership_number?: string
  /** 会员注册时间 @example 2015-05-20T13:29:35.120+08:00 */
  registration_time: Rfc3339
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/membercard-open/phonenumber-member/import': Import
  }
}
