import type { Async, Call } from '../../../../../../../endpoint.js'

interface Verbs {
  /**
   * 作废用户会员卡
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549677
   */
  post: Call<
    {
      /** 会员卡id @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
      /** 会员卡code @example 478515832665 */
      code: string
      json: {
        /** 失效理由 @example 用户违反会员条例 */
        reason?: string
      }
    },
    void
  >
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable` */
export interface Unavailable extends Verbs, Async<Verbs> {}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable': Unavailable
  }
}
