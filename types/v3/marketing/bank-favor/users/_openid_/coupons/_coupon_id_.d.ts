import type { Async, Call, Rfc3339 } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 查询绑定多笔立减活动的代金券详情
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014569864
   */
  get: Call<
    {
      /** 用户标识ID @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
      openid: string
      /** 代金券ID @example 9856888 */
      coupon_id: string
      query: {
        /** 公众账号ID @example wx57849631bb367f52 */
        appid: string
      }
    },
    Coupon
  >
}

/** `v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}` */
export interface CouponId extends Verbs, Async<Verbs> {}

export interface Coupon {
  /** 创建批次的商户号 @example 9800064 */
  stock_creator_mchid: string
  /** 批次号 @example 9865888 */
  stock_id: string
  /** 代金券id @example 98674556 */
  coupon_id: string
  /** 代金券名称 @example 微信支付代金券 */
  coupon_name: string
  /** 券状态 */
  coupon_state: 'COUPON_STATE_UNKNOW' | 'COUPON_STATE_SEND' | 'COUPON_STATE_USED' | 'COUPON_STATE_EXPIRED'
  /** 领券时间 @example 2015-05-20T13:29:35.120+08:00 */
  receive_time: Rfc3339
  /** 可用开始时间 @example 2015-05-20T13:29:35.120+08:00 */
  available_begin_time: Rfc3339
  /** 可用结束时间 @example 2015-05-20T13:29:35.120+08:00 */
  available_end_time: Rfc3339
  /** 活动ID @example 186745560 */
  activity_id: string
  /** 最大使用次数 @example 5 */
  max_use_number: number
  /** 可用次数 @example 3 */
  available_number: number
  /** 已使用次数 @example 2 */
  used_number: number
  /** 已用金额列表 */
  use_amount_list?: {
    /** 已用金额 @example 200 */
    used_amounts?: string[]
  }
  /** 用户标识ID @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}': CouponId
  }
}
