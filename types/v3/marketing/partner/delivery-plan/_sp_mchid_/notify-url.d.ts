import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 设置投放计划回调地址
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184598
   */
  post: Call<
    {
      /** 服务商商户号 @example 298689900 */
      sp_mchid: string
      json: {
        /** 通知url地址 @example https://pay.weixin.qq.com */
        notify_url: string
      }
    },
    {
      /** 通知地址 @example https://pay.weixin.qq.com */
      notify_url: string
    }
  >
}

/** `v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url` */
export interface NotifyUrl extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url': NotifyUrl
  }
}
