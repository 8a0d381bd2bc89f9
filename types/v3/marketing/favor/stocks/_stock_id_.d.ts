import type { Async, Call } from '../../../../endpoint.js'
import type { Stock } from '../../../../models/favor.js'

interface Verbs {
  /**
   * 查询批次详情
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460564
   */
  get: Call<
    {
      /** 批次号 @maxLength 20 */
      stock_id: string
      query: {
        /** 创建批次的商户号 @maxLength 20 */
        stock_creator_mchid: string
      }
    },
    Stock
  >
}

/** `v3/marketing/favor/stocks/{stock_id}` */
export interface StockId extends Verbs, Async<Verbs> {
  /** 代金券：查询代金券可用单品 */
  items: import('./_stock_id_/items.js').Items
  /** 代金券：查询代金券可用商户 */
  merchants: import('./_stock_id_/merchants.js').Merchants
  /** 代金券：修改可用单品编码 */
  modifyGoodsId: import('./_stock_id_/modify-goods-id.js').ModifyGoodsId
  /** 代金券：暂停代金券批次 */
  pause: import('./_stock_id_/pause.js').Pause
  /** 代金券：下载批次退款明细 */
  refundFlow: import('./_stock_id_/refund-flow.js').StockIdRefundFlow
  /** 代金券：获取批次退款明细下载链接 */
  refundFlowByDay: import('./_stock_id_/refund-flow-by-day.js').RefundFlowByDay
  /** 代金券：重启代金券批次 */
  restart: import('./_stock_id_/restart.js').Restart
  /** 代金券：激活代金券批次 */
  start: import('./_stock_id_/start.js').Start
  /** 代金券：下载批次核销明细 */
  useFlow: import('./_stock_id_/use-flow.js').UseFlow
  /** 代金券：获取批次核销明细下载链接 */
  useFlowByDay: import('./_stock_id_/use-flow-by-day.js').UseFlowByDay
  /** 代金券：终止代金券批次 */
  stop: import('./_stock_id_/stop.js').Stop
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/favor/stocks/{stock_id}': StockId
  }
}
