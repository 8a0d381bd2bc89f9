import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 下载批次发放明细
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539756
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

/** `v3/multiuse/stocks/{stock_id}/send-flow` */
export interface SendFlow extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/multiuse/stocks/{stock_id}/send-flow': SendFlow
  }
}
