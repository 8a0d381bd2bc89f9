import type { Async, Call } from '../../../../../endpoint.js'
import type {
  BrandUserCoupon,
  ListUserCoupons,
  SendCouponRequest,
} from '../../../../../models/product-coupon-user.js'

interface Verbs {
  /**
   * 向用户发放商品券
   * @see https://pay.weixin.qq.com/doc/brand/4015736390
   */
  post: Call<
    {
      /** 用户OpenID @example oh-394z-6CGkNoJrsDLTTUKiAnp4 */
      openid: string
      json: SendCouponRequest
    },
    BrandUserCoupon
  >
  /**
   * 指定券状态查询用户商品券列表
   * @see https://pay.weixin.qq.com/doc/brand/4015736420
   */
  get: Call<
    {
      /** 用户OpenID @example oh-394z-6CGkNoJrsDLTTUKiAnp4 */
      openid: string
      query: ListUserCoupons
    },
    CouponList
  >
}

/** `brand/marketing/product-coupon/users/{openid}/coupons` */
export interface Coupons extends Verbs, Async<Verbs> {
  /** 商品券：查询用户商品券详情 */
  _coupon_code_: import('./coupons/_coupon_code_.js').CouponCode
}

export interface CouponList {
  /** 用户商品券总数 @example 10 */
  total_count: number
  /** 用户商品券列表 */
  user_coupon_list?: BrandUserCoupon[]
  /** 下一页分页凭证 @example 3442323232 */
  next_page_token?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/users/{openid}/coupons': Coupons
  }
}
