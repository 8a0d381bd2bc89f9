import type { Async, Call } from '../../../endpoint.js'
import type { BusifavorCallback } from '../../../models/busifavor.js'
import type { NotifyConfig } from '../../../models/favor.js'

interface Verbs {
  /**
   * 设置消息通知地址
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012464198
   */
  post: Call<{ json: ConfigureFavorCallback }, NotifyConfig>
  /**
   * 获取已设置的消息通知地址
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012464070
   */
  get: Call<
    {
      query: {
        /** 商户号 @example 9856888 */
        mchid: string
      }
    },
    BusifavorCallback
  >
}

/** `v3/marketing/favor/callbacks` */
export interface Callbacks extends Verbs, Async<Verbs> {}

export interface ConfigureFavorCallback {
  /** 商户号 @maxLength 20 @example 9856888 */
  mchid: string
  /** 通知url地址 @maxLength 256 @example https://pay.weixin.qq.com */
  notify_url: string
  /** 回调开关 */
  switch?: boolean
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/favor/callbacks': Callbacks
  }
}
