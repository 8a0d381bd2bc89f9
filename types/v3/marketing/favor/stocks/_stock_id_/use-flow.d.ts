import type { Async, Call } from '../../../../../endpoint.js'
import type { RefundFlow } from '../../../../../models/favor.js'

interface Verbs {
  /**
   * 下载批次核销明细
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463585
   */
  get: Call<
    {
      /** 批次号 @maxLength 20 */
      stock_id: string
    },
    RefundFlow
  >
}

/** `v3/marketing/favor/stocks/{stock_id}/use-flow` */
export interface UseFlow extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/favor/stocks/{stock_id}/use-flow': UseFlow
  }
}
