import type { Async, Call } from '../../../../../../../../endpoint.js'
import type {
  PartnerUserCoupon,
  UseCouponRequest,
} from '../../../../../../../../models/product-coupon-user.js'

interface Verbs {
  /**
   * 核销用户商品券
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016435636
   */
  post: Call<
    {
      /** 用户OpenID @example oh-394z-6CGkNoJrsDLTTUKiAnp4 */
      openid: string
      /** 用户商品券Code @maxLength 40 @example Code_123456 */
      coupon_code: string
      json: UseCoupon
    },
    PartnerUserCoupon
  >
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use` */
export interface Use extends Verbs, Async<Verbs> {}

export interface UseCoupon extends UseCouponRequest {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 多次优惠的次序，usage_mode为SEQUENTIAL时填写 @example 1 */
  sequential_coupon_index?: number
}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use': Use
  }
}
