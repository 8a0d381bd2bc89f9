import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 加密code解码（跳转型激活）
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550742
   */
  get: Call<
    {
      /** 会员卡id @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
      query: {
        /** 加密code @example XXIzTtMqCxwOaawoE91+VJdsFmv7b8g0VZIZkqf4GWA60Fzpc8ksZ/5ZZ0DVkXdE */
        encrypt_code: string
      }
    },
    {
      /** 会员卡code @example 751234212312 */
      code: string
    }
  >
}

/** `v3/marketing/membercard-open/cards/{card_id}/decrypt-code` */
export interface DecryptCode extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/membercard-open/cards/{card_id}/decrypt-code': DecryptCode
  }
}
