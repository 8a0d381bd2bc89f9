import type { Async, Call, Rfc3339 } from '../../endpoint.js'

interface Verbs {
  /**
   * 创建核销订单
   * @remarks 普通商户
   */
  post: Call<{ json: CreateEduStarOrder }, CreatedEduStarOrder>
  /**
   * 通过QQ账号查询核销订单列表
   * @remarks 普通商户
   */
  get: Call<{ query: ListEduStarOrders }, EduStarOrderList>
}

/** `v3/edu-star/orders` */
export interface Orders extends Verbs, Async<Verbs> {}

export interface CreateEduStarOrder {
  /** appid @example wx998877665544wx */
  appid: string
  /** 用户在appid下的唯一标识 @example oUpF8uMuAJOM2pxb1Q */
  wechat_openid?: string
  /** 用户QQ账号 */
  qq?: string
  /** 权益ID @example qw3Da21QRCNt */
  right_id: string
  /** 权益核销时间 @example 2018-05-23T12:13:50+08:00 */
  create_time: Rfc3339
}

/** 结果集 */
export interface CreatedEduStarOrder {
  /** appid @example wx998877665544wx */
  appid: string
  /** 用户在appid下的唯一标识 @example oUpF8uMuAJOM2pxb1Q */
  wechat_openid: string
  /** 用户QQ账号 @example 100000000000 */
  qq?: string
  /** 权益ID @example qw3Da21QRCNt */
  right_id: string
  /** 权益核销时间 @example 2018-05-23T12:13:50+08:00 */
  create_time: Rfc3339
  /** 订单状态 @example CONSUMED */
  order_state: string
  /** 订单号 @example cc1900ff00511f10c */
  order_id: string
}

export interface ListEduStarOrders {
  /** appid @example wx998877665544wx */
  appid: string
  /** 用户在appid下的唯一标识 @example oUpF8uMuAJOM2pxb1Q */
  wechat_openid?: string
  /** 用户QQ账号 */
  qq?: string
  /** 分页页码 @example 0 */
  offset?: string | number
  /** 分页大小 @example 20 */
  limit?: string | number
}

export interface EduStarOrderList {
  /** 结果集 */
  data: CreatedEduStarOrder[]
  /** 总数量 @example 30 */
  total_count: number
  /** 分页页码 */
  offset?: number
  /** 分页大小 @example 20 */
  limit?: number
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/edu-star/orders': Orders
  }
}
