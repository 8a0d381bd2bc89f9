import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 查询活动指定商品列表
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466448
   */
  get: Call<
    {
      /** 活动id */
      activity_id: string
      query?: {
        /** 分页页码 @example 1 */
        offset?: string | number
        /** 分页大小 @example 20 */
        limit?: string | number
      }
    },
    GoodsList
  >
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}/goods` */
export interface Goods extends Verbs, Async<Verbs> {}

export interface GoodsList {
  /** 分页页码 @example 1 */
  offset: number
  /** 分页大小 @example 20 */
  limit: number
  /** 总数 */
  total_count: number
  /** 活动id */
  activity_id: string
  /** 结果集 */
  data?: PayGiftActivityGoods[]
}

/** 结果集 */
export interface PayGiftActivityGoods {
  /** 指定商品 */
  goods_id: string
  /** 创建时间 */
  create_time: Rfc3339
  /** 更新时间 */
  update_time: Rfc3339
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/paygiftactivity/activities/{activity_id}/goods': Goods
  }
}
