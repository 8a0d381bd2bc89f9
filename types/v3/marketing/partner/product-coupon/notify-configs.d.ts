import type { Async, Call, NoOptions } from '../../../../endpoint.js'
import type { NotifyConfig } from '../../../../models/favor.js'

interface Verbs {
  /**
   * 设置商品券事件通知地址
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781286
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
  /**
   * 获取商品券事件通知地址
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781284
   */
  get: Call<NoOptions, NotifyConfig>
}

/** `v3/marketing/partner/product-coupon/notify-configs` */
export interface NotifyConfigs extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/notify-configs': NotifyConfigs
  }
}
