import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 终止代金券批次
   * @remarks 普通商户, 服务商, 渠道商
   */
  post: Call<
    {
      /** 批次号 @maxLength 20 @example 9865000 */
      stock_id: string
      json: {
        /** 创建批次的商户号 @maxLength 20 @example 8956000 */
        stock_creator_mchid: string
      }
    },
    StoppedStock
  >
}

/** `v3/marketing/favor/stocks/{stock_id}/stop` */
export interface Stop extends Verbs, Async<Verbs> {}

export interface StoppedStock {
  /** 终止时间 @example 2015-05-20T13:29:35+08:00 */
  stop_time: Rfc3339
  /** 批次号 @example 9865000 */
  stock_id: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/favor/stocks/{stock_id}/stop': Stop
  }
}
