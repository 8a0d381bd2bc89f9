import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 下载批次退款明细
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539762
   */
  get: Call<
    {
      /** 批次号 @example 9856888 */
      stock_id: string
    },
    {
      /** 下载链接 */
      url: string
    }
  >
}

/** `v3/multiuse/stocks/{stock_id}/refund-flow` */
export interface RefundFlow extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/multiuse/stocks/{stock_id}/refund-flow': RefundFlow
  }
}
