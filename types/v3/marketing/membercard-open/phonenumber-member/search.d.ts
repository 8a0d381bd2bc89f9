import type { Async, Call, Encrypted, Rfc3339, SerialHeader } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 通过加密手机号查询会员领卡状态
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166232
   */
  get: Call<
    {
      query: {
        /** 会员卡id @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
        card_id: string
        /** 加密手机号 */
        encrypted_phone_number: Encrypted
      }
      headers?: SerialHeader
    },
    PhonenumberMember
  >
}

/** `v3/marketing/membercard-open/phonenumber-member/search` */
export interface Search extends Verbs, Async<Verbs> {}

export interface PhonenumberMember {
  /** 用户领取状态 */
  receive_status: 'UNSHOWED' | 'UNRECEIVED' | 'RECEIVED'
  /** 用户会员卡信息 */
  user_card_information?: UserCardInformation
}

/** 用户会员卡信息 */
export interface UserCardInformation {
  /** 会员卡code @example 478515832665 */
  code: string
  /** 用户标识 @example oHdb05U3pYMGsKSVAHN8AhIGhJaA */
  openid: string
  /** 用户标识 @example oHdb05U3p11ahKSVAHN8AhIGhJaA */
  unionid?: string
  /** 会员卡领取时间 @example 2015-05-20T13:29:35.120+08:00 */
  receive_time: Rfc3339
  /** 品牌appid @example wx0c44f7dee34b04d1 */
  card_appid: string
  /** 会员卡id @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/membercard-open/phonenumber-member/search': Search
  }
}
