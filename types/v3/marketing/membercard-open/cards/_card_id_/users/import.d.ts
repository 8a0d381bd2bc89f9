import type { Async, Call } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 根据openid导入用户会员卡
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549739
   */
  post: Call<
    {
      /** 会员卡ID @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
      json: ImportCardUser
    },
    {
      /** 会员卡code @example 478515832665 */
      code: string
    }
  >
}

/** `v3/marketing/membercard-open/cards/{card_id}/users/import` */
export interface Import extends Verbs, Async<Verbs> {}

export interface ImportCardUser {
  /** 用户标识 @example obLatjnx9gnqzS4myYGmLZ7LgLBA */
  openid: string
  /** 会员卡code @example 478515832665 */
  code?: string
  /** 商户请求单号 @example 100002322019090134234sfdf */
  out_request_no: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/membercard-open/cards/{card_id}/users/import': Import
  }
}
