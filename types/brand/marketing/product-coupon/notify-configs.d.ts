import type { Async, Call, NoOptions } from '../../../endpoint.js'
import type { NotifyConfig } from '../../../models/favor.js'

interface Verbs {
  /**
   * 设置商品券事件通知地址
   * @see https://pay.weixin.qq.com/doc/brand/4015736293
   */
  post: Call<
    {
      json: {
        /** 回调通知地址 @example https://www.weixin.qq.com/wxpay/notify */
        notify_url: string
      }
    },
    NotifyConfig
  >
  /** 获取商品券事件通知地址 */
  get: Call<NoOptions, NotifyConfig>
}

/** `brand/marketing/product-coupon/notify-configs` */
export interface NotifyConfigs extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/notify-configs': NotifyConfigs
  }
}
