import type { Async, Call, Encrypted, SerialHeader } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 根据手机号导入用户会员卡
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550535
   */
  post: Call<
    {
      /** 会员卡ID @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
      json: ImportPhoneMemberCard
      headers?: SerialHeader
    },
    {
      /** 会员卡code @example 478515832665 */
      code: string
    }
  >
}

/** `v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import` */
export interface Import extends Verbs, Async<Verbs> {}

export interface ImportPhoneMemberCard {
  /** 用户加密手机号 @example vvysDQeEaH3I+wRh14St0aaKSE2j4mAFON3kzNexb/SYkHZNJAuCittaW4wpGj7U+h9A== */
  encrypted_phone_number: Encrypted
  /** 会员卡code @example 478515832665 */
  code?: string
  /** 商户请求单号 @example 100002322019090134234sfdf */
  out_request_no: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import': Import
  }
}
