import type { Async, Call } from '../../../../../endpoint.js'
import type { ListStockItems, StockItemList } from '../../../../../models/favor.js'

interface Verbs {
  /**
   * 查询代金券可用商户
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463358
   */
  get: Call<
    {
      /** 批次号 @maxLength 20 */
      stock_id: string
      query: ListStockItems
    },
    StockItemList
  >
}

/** `v3/marketing/favor/stocks/{stock_id}/merchants` */
export interface Merchants extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/favor/stocks/{stock_id}/merchants': Merchants
  }
}
