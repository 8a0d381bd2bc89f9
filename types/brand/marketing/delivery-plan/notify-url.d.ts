import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 设置投放计划回调地址
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4018381183
   */
  post: Call<
    {
      json: {
        /** 通知回调地址 @example https://www.example.com/notify */
        notify_url: string
      }
    },
    {
      /** 通知回调地址 @example https://www.example.com/notify */
      notify_url: string
    }
  >
}

/** `brand/marketing/delivery-plan/notify-url` */
export interface DeliveryPlanNotifyUrl extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/delivery-plan/notify-url': DeliveryPlanNotifyUrl
  }
}
