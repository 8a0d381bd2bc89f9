import type { Async, Call, NoOptions } from '../../../endpoint.js'
import type { CardOpenCallback } from '../../../models/busifavor.js'

interface Verbs {
  /**
   * 查询回调地址
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012552275
   */
  get: Call<NoOptions, CardOpenCallback>
  /**
   * 设置回调地址
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012552251
   */
  patch: Call<
    {
      json: {
        /** 通知url地址 @example https://pay.weixin.qq.com */
        notify_url: string
      }
    },
    CardOpenCallback
  >
}

/** `v3/marketing/membercard-open/callback` */
export interface Callback extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/membercard-open/callback': Callback
  }
}
