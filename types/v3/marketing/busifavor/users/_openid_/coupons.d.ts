import type { Async, Call } from '../../../../../endpoint.js'
import type { BusifavorCouponState, BusifavorUserCoupon } from '../../../../../models/busifavor.js'

interface Verbs {
  /**
   * 根据过滤条件查询用户券
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534963
   */
  get: Call<
    {
      /** 用户标识 @maxLength 128 @example 2323dfsdf342342 */
      openid: string
      query: ListCoupons
    },
    CouponList
  >
}

/** `v3/marketing/busifavor/users/{openid}/coupons` */
export interface Coupons extends Verbs, Async<Verbs> {
  /** 商家券 */
  _coupon_code_: import('./coupons/_coupon_code_.js').CouponCode
}

export interface ListCoupons {
  /** 公众账号ID @maxLength 32 @example wx233544546545989 */
  appid: string
  /** 批次号 @maxLength 20 @example 9865000 */
  stock_id?: string
  /** 券状态 */
  coupon_state?: BusifavorCouponState
  /** 创建批次的商户号 @maxLength 32 @example 1000000001 */
  creator_merchant?: string
  /** 批次归属商户号 @maxLength 15 @example 1000000002 */
  belong_merchant?: string
  /** 批次发放商户号 @maxLength 32 @example 1000000003 */
  sender_merchant?: string
  /** 分页页码 @example 0 */
  offset?: string | number
  /** 分页大小 @example 20 */
  limit?: string | number
}

export interface CouponList {
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 结果集 */
  data: BusifavorUserCoupon[]
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/busifavor/users/{openid}/coupons': Coupons
  }
}
