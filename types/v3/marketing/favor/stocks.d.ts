import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { ListStocksStatus, Stock } from '../../../models/favor.js'

interface Verbs {
  /**
   * 条件查询批次列表
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460489
   */
  get: Call<{ query: ListStocks }, StockList>
}

/** `v3/marketing/favor/stocks` */
export interface Stocks extends Verbs, Async<Verbs> {
  /** 代金券：查询批次详情 */
  _stock_id_: import('./stocks/_stock_id_.js').StockId
}

export interface ListStocks {
  /** 分页页码 */
  offset: string | number
  /** 分页大小 */
  limit: string | number
  /** 创建批次的商户号 @maxLength 20 */
  stock_creator_mchid: string
  /** 起始时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_start_time?: Rfc3339
  /** 终止时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_end_time?: Rfc3339
  /** 批次状态 */
  status?: ListStocksStatus
}

export interface StockList {
  /** 批次总数 @example 10 */
  total_count: number
  /** 分页大小 @example 8 */
  limit: number
  /** 分页页码 @example 1 */
  offset: number
  /** 批次详情 */
  data?: Stock[]
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/favor/stocks': Stocks
  }
}
