import type { Async, Call } from '../../../../../endpoint.js'
import type { ListStockItems, StockItemList } from '../../../../../models/favor.js'

interface Verbs {
  /**
   * 查询代金券可用单品
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463442
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

/** `v3/marketing/favor/stocks/{stock_id}/items` */
export interface Items extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/favor/stocks/{stock_id}/items': Items
  }
}
