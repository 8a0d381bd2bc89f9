import type { Async, Call, Rfc3339 } from '../../endpoint.js'
import type { PageLinks } from '../../models/page.js'

interface Verbs {
  /**
   * 获取乘客行程单列表
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html
   */
  get: Call<{ query: ListUserTaxiOrders }, UserTaxiOrderList>
}

/** `v3/taxi-invoice/user-taxi-orders` */
export interface UserTaxiOrders extends Verbs, Async<Verbs> {}

export interface ListUserTaxiOrders {
  /** 最大资源条数 @example 5 */
  limit?: string | number
  /** 请求资源起始位置 @example 10 */
  offset?: string | number
  /** 小程序用户的微信openid @example oUypO5fUvaUkyuc6ueOwgwDMjCiM */
  openid: string
  /** 小程序appid @example wxb1170446a4c0a5a2 */
  appid: string
  /** 起始日期 @example 20200307 */
  begin_date: string
  /** 结束日期 @example 20200407 */
  end_date: string
  /** 行政区划id @example 510100 */
  region_id: string | number
}

export interface UserTaxiOrderList {
  /** 乘客行程单详情 */
  data: UserTaxiOrder[]
  /** 请求资源起始位置 @example 10 */
  offset: number
  /** 最大资源条数 @example 5 */
  limit: number
  /** 资源总条数 @example 1234 */
  total_count: number
  /** 相关链接 */
  links?: PageLinks
}

/** 乘客行程单详情 */
export interface UserTaxiOrder {
  /** 车牌号 @example 川ADT9716 */
  plate_number: string
  /** 营运资格证号 @example 08512-2 */
  driver_license: string
  /** 上车时间 @example 2020-04-07T19:47:32+08:00 */
  up_time: Rfc3339
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/taxi-invoice/user-taxi-orders': UserTaxiOrders
  }
}
