import type { Async, Call } from '../../../../endpoint.js'
import type { Stock } from '../../../../models/favor.js'

interface Verbs {
  /**
   * 查询批次详情
   * @remarks 普通商户, 服务商, 渠道商
   */
  get: Call<
    { /** 批次号 */ stock_id: string; query: { /** 创建批次的商户号 */ stock_creator_mchid: string } },
    Stock
  >
}

/** `v3/marketing/favor/stocks/{stock_id}` */
export interface StockId extends Verbs, Async<Verbs> {
  items: import('./_stock_id_/items.js').Items
  merchants: import('./_stock_id_/merchants.js').Merchants
  modifyGoodsId: import('./_stock_id_/modify-goods-id.js').ModifyGoodsId
  pause: import('./_stock_id_/pause.js').Pause
  refundFlow: import('./_stock_id_/refund-flow.js').StockIdRefundFlow
  refundFlowByDay: import('./_stock_id_/refund-flow-by-day.js').RefundFlowByDay
  restart: import('./_stock_id_/restart.js').Restart
  start: import('./_stock_id_/start.js').Start
  useFlow: import('./_stock_id_/use-flow.js').UseFlow
  useFlowByDay: import('./_stock_id_/use-flow-by-day.js').UseFlowByDay
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/favor/stocks/{stock_id}': StockId
  }
}
