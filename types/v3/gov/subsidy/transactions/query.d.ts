import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 交易信息查询
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post: Call<{ json: QueryTransaction }, Transaction>
}

/** `v3/gov/subsidy/transactions/query` */
export interface Query extends Verbs, Async<Verbs> {}

export interface QueryTransaction {
  /** 使用的资格的地区编码 @example 310100 */
  qualification_region_code: number
  /** 商户订单号数组 @example vmall_250120131959_993_4494 */
  order_number_list: string[]
}

export interface Transaction {
  /** 响应码 @example 000000 */
  code: string
  /** 响应描述 @example 成功 */
  message: string
  /** 订单状态数组 */
  shop_order_list: ShopOrder[]
}

/** 订单状态数组 */
export interface ShopOrder {
  /** 单号 */
  shop_order_number?: string
  /** 归集状态枚举 */
  collect_state?: 'COLLECT_STATE_NOT_COLLECT' | 'COLLECT_STATE_COLLECTED' | 'COLLECT_STATE_COLLECTION_FAILED'
  /** 品类状态 */
  cate_state?: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND'
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/transactions/query': Query
  }
}
