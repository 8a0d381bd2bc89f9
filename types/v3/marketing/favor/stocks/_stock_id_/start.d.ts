import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 激活代金券批次
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460137
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
    StartedStock
  >
}

/** `v3/marketing/favor/stocks/{stock_id}/start` */
export interface Start extends Verbs, Async<Verbs> {}

export interface StartedStock {
  /** 生效时间 @example 2015-05-20T13:29:35.120+08:00 */
  start_time: Rfc3339
  /** 批次号 @example 9865000 */
  stock_id: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/favor/stocks/{stock_id}/start': Start
  }
}
