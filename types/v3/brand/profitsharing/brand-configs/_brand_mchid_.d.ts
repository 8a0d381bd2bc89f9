import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 查询最大分账比例
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467022
   */
  get: Call<
    {
      /** 品牌主商户号 @maxLength 32 @example 1900000109 */
      brand_mchid: string
    },
    BrandConfig
  >
}

/** `v3/brand/profitsharing/brand-configs/{brand_mchid}` */
export interface BrandMchid extends Verbs, Async<Verbs> {}

export interface BrandConfig {
  /** 品牌主商户号 @example 1900000109 */
  brand_mchid: string
  /** 最大分账比例 @example 2000 */
  max_ratio: number
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/profitsharing/brand-configs/{brand_mchid}': BrandMchid
  }
}
