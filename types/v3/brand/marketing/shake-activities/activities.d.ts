import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 查询摇优惠活动列表
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783259
   */
  get: Call<{ query: ListActivities }, ActivityList>
}

/** `v3/brand/marketing/shake-activities/activities` */
export interface Activities extends Verbs, Async<Verbs> {}

export interface ListActivities {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 分页大小 @minimum 1 @maximum 100 @example 5 */
  limit: string | number
  /** 分页页码 @example 10 */
  offset: string | number
  /** 活动状态 */
  activity_state?: ActivityState
  /** 审核状态 */
  audit_state?: 'PENDING' | 'APPROVED' | 'REJECTED'
}

export interface ActivityList {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 总数 */
  total_count: number
  /** 摇一摇有优惠活动列表 */
  data?: Activity[]
}

/** 活动状态 */
export type ActivityState = 'CREATED' | 'DELIVERING' | 'EXPIRED' | 'PAUSED' | 'TERMINATED'

/** 摇一摇有优惠活动列表 */
export interface Activity {
  /** 活动id */
  id: string
  /** 活动名称 */
  name: string
  /** 活动状态 */
  activity_state: ActivityState
  /** 审核状态 */
  audit_state: 'PENDING' | 'APPROVED' | 'REJECTED'
  /** 可用库存 @example 1 */
  available_quota: number
  /** 总库存 @example 1 */
  total_quota: number
  /** 投放模式 */
  delivery_mode: 'SMART' | 'TARGETED'
  /** 投放时间范围 */
  time_range: TimeRange
  /** 商品券 */
  product_coupon?: ProductCoupon
}

/** 投放时间范围 */
export interface TimeRange {
  /** 开始时间 @example 2015-05-20T13:29:35+08:00 */
  start_time: Rfc3339
  /** 结束时间 @example 2015-05-20T13:29:35+08:00 */
  end_time: Rfc3339
}

/** 商品券 */
export interface ProductCoupon {
  /** 商品券ID @example example_product_coupon_id */
  product_coupon_id: string
  /** 商品券批次列表 */
  stock_list?: {
    /** 批次ID @example example_stock_id */
    stock_id: string
  }[]
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/marketing/shake-activities/activities': Activities
  }
}
