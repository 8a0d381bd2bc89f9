import type { Async, Call } from '../../../../../../endpoint.js'
import type { WelfareOrder } from '../../../../../../models/love-feast.js'

interface Verbs {
  /**
   * 查询用户捐赠单列表
   * @remarks 服务商, 电商平台
   */
  get: Call<
    {
      /** 用户在商户AppID下的唯一标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
      openid: string
      /** 品牌ID @example 2250 */
      brand_id: string
      query: {
        /** 请求资源起始位置 @example 0 */
        offset?: string | number
        /** 最大资源条数 @example 20 */
        limit: string | number
      }
    },
    UserOrderList
  >
}

/** `v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}` */
export interface BrandIdValue extends Verbs, Async<Verbs> {}

export interface UserOrderList {
  /** 该次请求返回的记录条数 */
  count: number
  /** 最大记录条数 */
  limit: number
  /** 起始位置 */
  offset: number
  /** 全部记录数量 */
  total_count: number
  /** 结果集 */
  data: WelfareOrder[]
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}': BrandIdValue
  }
}
