import type { Async, Download } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 图片下载
   * @remarks 服务商, 渠道商, 从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter10_2_18.shtml
   */
  get: Download<{
    /** 媒体文件ID @example xxxxx */
    media_id: string
    query: {
      /** 投诉单号 @example 200201820200101080076610000 */
      complaint_id: string
    }
  }>
}

/** `v3/global/merchant-service/images/{media_id}` */
export interface MediaId extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/merchant-service/images/{media_id}': MediaId
  }
}
