import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { CardConfigApplymentState, QueryCardConfig } from '../../../models/brand-card.js'

interface Verbs {
  /**
   * 提交商家名片配置申请
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016468440
   */
  post: Call<{ json: SubmitCardConfig }, SubmittedCardConfig>
  /**
   * 查询商家名片配置申请状态
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016475174
   */
  get: Call<{ query: QueryCardConfig }, CardConfig>
}

/** `v3/brand/card/card-configs` */
export interface CardConfigs extends Verbs, Async<Verbs> {
  /** 商家名片：撤销商家名片配置申请 */
  cancelApplyment: import('./card-configs/cancel-applyment.js').CancelApplyment
  /** 商家名片：获取商家名片预览二维码 */
  previewUrl: import('./card-configs/preview-url.js').PreviewUrl
  /** 商家名片：发布商家名片配置 */
  publish: import('./card-configs/publish.js').Publish
}

export interface SubmitCardConfig {
  /** 业务申请编号 @example 190001351110000 */
  business_code: string
  /** 品牌ID @example 1004 */
  brand_id: string
  /** 品牌小程序信息 */
  brand_mini_program_info?: BrandMiniProgramInfo
  /** 品牌客服信息 */
  brand_customer_service: BrandCustomerService
  /** 服务列表 */
  service_list?: Service[]
}

export interface SubmittedCardConfig {
  /** 业务申请编号 @example 190001351110000 */
  business_code: string
  /** 品牌ID @example 1004 */
  brand_id: string
  /** 微信支付申请单号 @example 1111111111 */
  applyment_id: string
  /** 商家名片预览二维码链接 @example https://pay.weixin.qq.com/xdc/mchcardinfomgrweb/miniapp?link_id=12345 */
  card_preview_url: string
}

export interface CardConfig {
  /** 业务申请编号 @example 190001351110000 */
  business_code: string
  /** 微信支付申请单号 @example 1111111111 */
  applyment_id: string
  /** 品牌ID @example 1004 */
  brand_id: string
  /** 申请单状态 */
  applyment_state: CardConfigApplymentState
  /** 定时发布时间 @example 2025-05-20T13:29:35+08:00 */
  scheduled_publish_time?: Rfc3339
  /** 驳回原因 @example 驳回原因xxx */
  reject_reason?: string
  /** 实际发布时间 @example 2025-05-20T13:29:35+08:00 */
  actual_publish_time?: Rfc3339
}

/** 品牌小程序信息 */
export interface BrandMiniProgramInfo {
  /** 公众账号ID @example wx1234567890abcdef */
  appid: string
  /** 小程序默认跳转路径 @example pages/shop/index */
  default_jump_path?: string
}

/** 品牌客服信息 */
export interface BrandCustomerService {
  /** 客服类型 */
  customer_service_type: 'MINI_PROGRAM' | 'CUSTOMIZE_WEB' | 'CUSTOMIZE_MP' | 'SERVICE_PHONE'
  /** 客服电话 @example 12345678900 */
  customer_service_phone?: string
  /** 客服路径 @example pages/service/index */
  customer_service_path?: string
  /** 公众账号ID @example wx1234567890abcdef */
  appid?: string
}

/** 服务列表 */
export interface Service {
  /** 服务分类名称 @example 会员服务 */
  service_classify_name?: string
  /** 服务名称 @example 会员中心 */
  service_name?: string
  /** 服务跳转类型 */
  service_jump_type: 'JUMP_MINI_PROGRAM' | 'JUMP_WEB_PAGE'
  /** 服务跳转路径 @example pages/shop/index */
  service_jump_path: string
  /** 公众账号ID @example wx1234567890abcdef */
  appid?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/card/card-configs': CardConfigs
  }
}
