import type { Async, Call } from '../../../../../endpoint.js'
import type { ImageGenerationTask } from '../../../../../models/product-coupon.js'

interface Verbs {
  /**
   * 查询图片生成任务执行结果
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017327739
   */
  get: Call<
    {
      /** 图片生成的任务ID @example image_generation_task_1 */
      task_id: string
      query: {
        /** 品牌ID @example 120344 */
        brand_id: string
        /** 图片生成类型 */
        image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT'
      }
    },
    ImageGenerationTask
  >
}

/** `v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}` */
export interface TaskId extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}': TaskId
  }
}
