import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 查询爱心餐品牌信息
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472863
   */
  get: Call<
    {
      /** 品牌ID @example 2250 */
      brand_id: string
    },
    Brand
  >
}

/** `v3/lovefeast/brands/{brand_id}` */
export interface BrandId extends Verbs, Async<Verbs> {}

export interface Brand {
  /** 捐赠数量 */
  donate_count: number
  /** 供餐数量 */
  consume_count: number
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/lovefeast/brands/{brand_id}': BrandId
  }
}
