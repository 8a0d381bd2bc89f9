import type { Async, Call, Rfc3339 } from '../../../endpoint.js'

interface Verbs {
  /**
   * 根据凭证查询乘客行程单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460180
   */
  get: Call<{ query: QueryUserTaxiOrder }, UserTaxiOrder>
}

/** `v3/taxi-invoice/user-taxi-order/find-by-token` */
export interface FindByToken extends Verbs, Async<Verbs> {}

export interface QueryUserTaxiOrder {
  /** 获取乘客行程单详情的凭证 @example ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V-ztUUuQvu_YBEZg9FAht0Y15r71mft9rcaMIjn7y6x0KSg */
  token: string
  /** 用户标识 @example oUypO5fUvaUkyuc6ueOwgwDMjCiM */
  openid: string
  /** 应用ID @example wxb1170446a4c0a5a2 */
  appid: string
  /** 行政区划代码 @example 310100 */
  region_id?: string | number
  /** 授权模式 @example ORDER_AUTH */
  auth_mode?: string
}

export interface UserTaxiOrder {
  /** 车牌号 @example 川ADT9716 */
  plate_number: string
  /** 营运资格证号 @example 08512-2 */
  driver_license: string
  /** 上车时间 @example 2020-04-07T19:47:32+08:00 */
  up_time: Rfc3339
  /** 行政区划代码 @example 310100 */
  region_id: number
  /** 乘客行程单来源 @example SOURCE_PAY */
  source: string
  /** 面对面付款时间 @example 2020-04-07T19:47:32+08:00 */
  pay_time?: Rfc3339
  /** 面对面付款金额，单位为分 @example 5450 */
  pay_amount?: number
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/taxi-invoice/user-taxi-order/find-by-token': FindByToken
  }
}
