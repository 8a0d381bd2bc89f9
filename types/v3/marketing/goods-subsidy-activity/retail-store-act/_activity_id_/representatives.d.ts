import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 查询零售小店活动业务代理
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384347
   */
  get: Call<
    {
      /** 零售小店活动ID @example 3118550000000004 */
      activity_id: string
      query: {
        /** 分页页码 @example 0 */
        offset: string | number
        /** 分页大小 @example 10 */
        limit: string | number
      }
    },
    RepresentativeList
  >
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives` */
export interface Representatives extends Verbs, Async<Verbs> {}

export interface RepresentativeList {
  /** 小店活动业代总数 @example 1000 */
  total_count?: number
  /** 小店活动业代集合 */
  data?: {
    /** 业务代理的OpenID @example oK7fFt8zzEZ909XH-LE2# */
    openid: string
  }[]
  /** 分页页码 @example 0 */
  offset: number
  /** 分页大小 @example 10 */
  limit: number
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives': Representatives
  }
}
