import type { Async, Download } from '../../../endpoint.js'

interface Verbs {
  /**
   * 图片下载
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467251
   */
  get: Download<{
    /** 媒体文件ID @example xxxxx */
    media_id: string
  }>
}

/** `v3/merchant-service/images/{media_id}` */
export interface MediaId extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/merchant-service/images/{media_id}': MediaId
  }
}
