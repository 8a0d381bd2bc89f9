import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 发布商家名片配置
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016475176
   */
  post: Call<{ json: PublishCardConfig }, PublishedCardConfig>
}

/** `v3/brand/card/card-configs/publish` */
export interface Publish extends Verbs, Async<Verbs> {}

export interface PublishCardConfig {
  /** 业务申请编号 @example 190001351110000 */
  business_code?: string
  /** 微信支付申请单号 @example 1111111111 */
  applyment_id?: string
  /** 品牌ID @example 1004 */
  brand_id: string
  /** 发布方式 */
  publish_type: 'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH'
  /** 定时发布时间 @example 2025-05-20T13:29:35+08:00 */
  scheduled_publish_time?: Rfc3339
}

export interface PublishedCardConfig {
  /** 业务申请编号 @example 190001351110000 */
  business_code: string
  /** 微信支付申请单号 @example 1111111111 */
  applyment_id: string
  /** 品牌ID @example 1004 */
  brand_id: string
  /** 发布方式 */
  publish_type: 'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH'
  /** 定时发布时间 @example 2025-05-20T13:29:35+08:00 */
  scheduled_publish_time?: Rfc3339
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/card/card-configs/publish': Publish
  }
}
