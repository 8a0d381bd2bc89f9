import type { Async, Call } from '../../../../../../../endpoint.js'

interface Verbs {
  /**
   * 激活会员卡（跳转型激活）
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550809
   */
  post: Call<
    {
      /** 会员卡id @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
      /** 会员卡code @example 478515832665 */
      code: string
      json: {
        /** 会员卡编号 @example 316510891298 */
        membership_number?: string
      }
    },
    void
  >
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate` */
export interface Activate extends Verbs, Async<Verbs> {}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate': Activate
  }
}
