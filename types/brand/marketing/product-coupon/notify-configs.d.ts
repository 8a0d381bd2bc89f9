import type { Async, Call, NoOptions, Rfc3339 } from '../../../endpoint.js'

interface Verbs {
  /** 设置商品券事件通知地址 */
  post: Call<
    {
      json: {
        /** 通知URL地址 */
        notify_url?: string
      }
    },
    NotifyConfig
  >
  /** 获取商品券事件通知地址 */
  get: Call<NoOptions, NotifyConfig>
}

/** `brand/marketing/product-coupon/notify-configs` */
export interface NotifyConfigs extends Verbs, Async<Verbs> {}

export interface NotifyConfig {
  /** 通知URL地址 */
  notify_url?: string
  /** 修改时间 */
  update_time?: Rfc3339
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/notify-configs': NotifyConfigs
  }
}
