import type { Async, Call } from '../../../../../endpoint.js'
import type { ModifiedGoodsId } from '../../../../../models/favor.js'

interface Verbs {
  /**
   * 暂停代金券批次
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460305
   */
  post: Call<
    {
      /** 批次号 @maxLength 20 */
      stock_id: string
      json: {
        /** 创建批次的商户号 @maxLength 20 @example 8956000 */
        stock_creator_mchid: string
      }
    },
    ModifiedGoodsId
  >
}

/** `v3/marketing/favor/stocks/{stock_id}/pause` */
export interface Pause extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/favor/stocks/{stock_id}/pause': Pause
  }
}
