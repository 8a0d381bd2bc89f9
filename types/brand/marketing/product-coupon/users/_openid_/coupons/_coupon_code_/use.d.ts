import type { Async, Call } from '../../../../../../../endpoint.js'
import type { BrandUserCoupon, UseCouponRequest } from '../../../../../../../models/product-coupon-user.js'

interface Verbs {
  /** 核销用户商品券 */
  post: Call<
    {
      /** 用户OpenID @example oh-394z-6CGkNoJrsDLTTUKiAnp4 */
      openid: string
      /** 用户商品券Code @maxLength 40 @example Code_123456 */
      coupon_code: string
      json: UseCouponRequest
    },
    BrandUserCoupon
  >
}

/** `brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use` */
export interface Use extends Verbs, Async<Verbs> {}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use': Use
  }
}
