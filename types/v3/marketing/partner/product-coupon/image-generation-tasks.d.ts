import type { Async, Call } from '../../../../endpoint.js'
import type { DiscountCoupon, ExchangeCoupon, NormalCoupon } from '../../../../models/product-coupon.js'

interface Verbs {
  /**
   * 提交图片生成任务
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017327735
   */
  post: Call<{ json: SubmitImageGenerationTask }, SubmittedImageGenerationTask>
}

/** `v3/marketing/partner/product-coupon/image-generation-tasks` */
export interface ImageGenerationTasks extends Verbs, Async<Verbs> {
  /** 商品券：查询图片生成任务执行结果 */
  _task_id_: import('./image-generation-tasks/_task_id_.js').TaskId
}

export interface SubmitImageGenerationTask {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 图片生成的任务ID @example image_generation_task_1 */
  task_id: string
  /** 图片生成类型 */
  image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT'
  /** 拼图数据 */
  combine_image?: CombineImage
  /** 抠图数据 */
  cut_out?: {
    /** 商品图URL @example https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg */
    image_url: string
  }
}

export interface SubmittedImageGenerationTask {
  /** 图片生成的任务ID @example image_generation_task_1 */
  task_id: string
  /** 品牌ID @example 120344 */
  brand_id: string
}

/** 拼图数据 */
export interface CombineImage {
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY'
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE'
  /** 满减券使用规则 */
  normal_coupon?: NormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: DiscountCoupon
  /** 兑换券使用规则 */
  exchange_coupon?: ExchangeCoupon
  /** 背景颜色色值 @example #ff5733 */
  background_color?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/image-generation-tasks': ImageGenerationTasks
  }
}
