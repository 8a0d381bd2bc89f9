import type { Async, Call } from '../../../endpoint.js'
import type { BusifavorCallback } from '../../../models/busifavor.js'

interface Verbs {
  /**
   * 设置消息通知地址
   * @remarks 直连商户, 服务商, 渠道商
   */
  post: Call<{ json: ConfigureFavorCallback }, ConfiguredFavorCallback>
  /**
   * 获取已设置的消息通知地址
   * @remarks 直连商户, 服务商, 渠道商
   */
  get: Call<{ query: { /** 商户号 @example 9856888 */ mchid: string } }, BusifavorCallback>
}

/** `v3/marketing/favor/callbacks` */
export interface Callbacks extends Verbs, Async<Verbs> {}

export interface ConfigureFavorCallback {
  /** 商户号 @example 9856888 */
  mchid: string
  /** 通知url地址 @example https://pay.weixin.qq.com */
  notify_url: string
  /** 回调开关 */
  switch?: boolean
}

export interface ConfiguredFavorCallback {
  /** 修改时间 @example 2015-05-20T13:29:35.120+08:00 */
  update_time: string
  /** 通知地址 @example api.weixin.qq.com */
  notify_url: string
}

declare module '../../../endpoint.js' {
  interface Endpoints { 'v3/marketing/favor/callbacks': Callbacks }
}
