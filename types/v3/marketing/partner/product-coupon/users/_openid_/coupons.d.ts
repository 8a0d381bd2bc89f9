import type { Async, Call } from '../../../../../../endpoint.js'
import type {
  ListUserCoupons,
  PartnerUserCoupon,
  SendCouponRequest,
} from '../../../../../../models/product-coupon-user.js'

interface Verbs {
  /**
   * 向用户发放商品券
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781605
   */
  post: Call<
    {
      /** 用户OpenID @example oh-394z-6CGkNoJrsDLTTUKiAnp4 */
      openid: string
      json: SendCoupon
    },
    PartnerUserCoupon
  >
  /**
   * 指定券状态查询用户商品券列表
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781590
   */
  get: Call<
    {
      /** 用户OpenID @example oh-394z-6CGkNoJrsDLTTUKiAnp4 */
      openid: string
      query: ListCoupons
    },
    CouponList
  >
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons` */
export interface Coupons extends Verbs, Async<Verbs> {
  /** 商品券：查询用户商品券详情 */
  _coupon_code_: import('./coupons/_coupon_code_.js').CouponCode
}

export interface SendCoupon extends SendCouponRequest {
  /** 品牌ID @example 120344 */
  brand_id: string
}

export interface ListCoupons extends ListUserCoupons {
  /** 品牌ID @example 120344 */
  brand_id: string
}

export interface CouponList {
  /** 用户商品券总数 @example 10 */
  total_count: number
  /** 用户商品券列表 */
  user_coupon_list?: PartnerUserCoupon[]
  /** 下一页分页凭证 @example 3442323232 */
  next_page_token?: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/users/{openid}/coupons': Coupons
  }
}
