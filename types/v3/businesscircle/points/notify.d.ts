import type { Async, Call, Rfc3339 } from '../../../endpoint.js'

interface Verbs {
  /**
   * 商圈会员积分同步
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534698
   */
  post: Call<{ json: NotifyPoint }, void>
}

/** `v3/businesscircle/points/notify` */
export interface Notify extends Verbs, Async<Verbs> {}

export interface NotifyPoint {
  /** 商圈商户ID @maxLength 64 @example 1234567890 */
  sub_mchid?: string
  /** 微信订单号 @maxLength 64 @example 1217752501201407033233368018 */
  transaction_id: string
  /** 小程序appid @maxLength 128 @example wx1234567890abcdef */
  appid: string
  /** 顾客openid @maxLength 64 @example oWmnN4xxxxxxxxxxe92NHIGf1xd8 */
  openid: string
  /** 是否获得积分 */
  earn_points: boolean
  /** 订单新增积分值 @example 100 */
  increased_points: number
  /** 积分更新时间 @example 2020-05-20T13:29:35.120+08:00 */
  points_update_time: Rfc3339
  /** 未获得积分的备注信息 @maxLength 128 @example 商品不参与积分活动 */
  no_points_remarks?: string
  /** 顾客积分总额 @example 888888 */
  total_points?: number
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/businesscircle/points/notify': Notify
  }
}
