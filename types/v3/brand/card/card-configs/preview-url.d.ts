import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type { QueryCardConfig } from '../../../../models/brand-card.js'

interface Verbs {
  /**
   * 获取商家名片预览二维码
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016641998
   */
  get: Call<{ query: QueryCardConfig }, BrandCardPreviewUrl>
}

/** `v3/brand/card/card-configs/preview-url` */
export interface PreviewUrl extends Verbs, Async<Verbs> {}

export interface BrandCardPreviewUrl {
  /** 业务申请编号 @example 190001351110000 */
  business_code: string
  /** 微信支付申请单号 @example 1111111111 */
  applyment_id: string
  /** 品牌ID @example 1004 */
  brand_id: string
  /** 商家名片预览二维码链接 @example https://pay.weixin.qq.com/xdc/mchcardinfomgrweb/miniapp?link_id=12345 */
  card_preview_url: string
  /** 预览二维码链接过期时间 @example 2025-05-20T13:29:35+08:00 */
  url_expired_time: Rfc3339
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/card/card-configs/preview-url': PreviewUrl
  }
}
