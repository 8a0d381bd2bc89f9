import type { Async, Call } from '../../../../../../endpoint.js'
import type { Store } from '../../../../../../models/marketing-goods-subsidy-activity.js'

interface Verbs {
  /**
   * 查询小店活动门店详情
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384379
   */
  get: Call<
    {
      /** 品牌ID @example 1001 */
      brand_id: string
      /** 门店编码 @example abc_001 */
      store_code: string
    },
    Store
  >
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}` */
export interface StoreCode extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}': StoreCode
  }
}
