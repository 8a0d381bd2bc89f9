import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 查询最大分账比例
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466864
   */
  get: Call<
    {
      /** 子商户号 @maxLength 32 @example 1900000109 */
      sub_mchid: string
    },
    MerchantConfig
  >
}

/** `v3/profitsharing/merchant-configs/{sub_mchid}` */
export interface SubMchid extends Verbs, Async<Verbs> {}

export interface MerchantConfig {
  /** 子商户号 @example 1900000109 */
  sub_mchid: string
  /** 最大分账比例 @example 2000 */
  max_ratio: number
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/profitsharing/merchant-configs/{sub_mchid}': SubMchid
  }
}
