import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { BusifavorCallback, CardOpenCallback } from '../../../models/busifavor.js'

interface Verbs {
  /**
   * 设置商家券事件通知地址
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465431
   */
  post: Call<{ json: CardOpenCallback }, ConfiguredBusifavorCallback>
  /**
   * 查询商家券事件通知地址
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465507
   */
  get: Call<
    {
      query: {
        /** 商户号 @maxLength 15 @example 10000098 */
        mchid?: string
      }
    },
    BusifavorCallback
  >
}

/** `v3/marketing/busifavor/callbacks` */
export interface Callbacks extends Verbs, Async<Verbs> {}

export interface ConfiguredBusifavorCallback {
  /** 修改时间 @example 2015-05-20T13:29:35+08:00 */
  update_time: Rfc3339
  /** 通知URL地址 @maxLength 256 @example https://pay.weixin.qq.com */
  notify_url: string
  /** 商户号 @maxLength 15 @example 10000098 */
  mchid: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/busifavor/callbacks': Callbacks
  }
}
