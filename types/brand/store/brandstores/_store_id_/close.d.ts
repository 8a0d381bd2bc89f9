import type { Async, Call } from '../../../../endpoint.js'
import type { StoreStateChanged } from '../../../../models/brand-store.js'

interface Verbs {
  /**
   * 暂停营业
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4016756637
   */
  post: Call<
    {
      /** 品牌门店ID @example 20488000 */
      store_id: string
    },
    StoreStateChanged
  >
}

/** `brand/store/brandstores/{store_id}/close` */
export interface Close extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'brand/store/brandstores/{store_id}/close': Close
  }
}
