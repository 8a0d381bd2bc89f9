import type { Async, Call } from '../../../../../../endpoint.js'
import type { ClosedBrandStore } from '../../../../../../models/brand-store.js'

interface Verbs {
  /**
   * 恢复门店营业
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016756672
   */
  post: Call<
    {
      /** 品牌门店ID @example 20488000 */
      store_id: string
      json: {
        /** 品牌ID @example 123456789 */
        brand_id: string
      }
    },
    ClosedBrandStore
  >
}

/** `v3/brand/partner/store/brandstores/{store_id}/resume` */
export interface Resume extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/store/brandstores/{store_id}/resume': Resume
  }
}
